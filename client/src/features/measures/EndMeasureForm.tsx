import type { Problem } from '@/api/problem'
import { DayAndReasonForm } from '@/components/form/DayAndReasonForm'

import type { Ending } from './queries'

interface EndMeasureFormProps {
  title: string
  today: string
  draft: string
  isPending: boolean
  problem: Problem | null
  onSubmit: (ending: Ending) => void
  onDiscardKept: () => void
}

export function EndMeasureForm({ title, onSubmit, ...form }: EndMeasureFormProps) {
  return (
    <DayAndReasonForm
      {...form}
      dayName="endedOn"
      dayLabel="Ended on"
      dayHint="Today or earlier, and not before its last reading"
      reasonLabel="Why it ends"
      reasonHint="Such as: the source no longer counts it"
      action={`End “${title}”`}
      onSubmit={({ day, ...said }) => {
        onSubmit({ endedOn: day, ...said })
      }}
    />
  )
}
