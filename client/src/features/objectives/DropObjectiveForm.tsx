import type { Problem } from '@/api/problem'
import { DayAndReasonForm } from '@/components/form/DayAndReasonForm'

import type { Dropping } from './queries'

interface DropObjectiveFormProps {
  number: number
  today: string
  draft: string
  isPending: boolean
  problem: Problem | null
  onSubmit: (dropping: Dropping) => void
  onDiscardKept: () => void
}

export function DropObjectiveForm({ number, onSubmit, ...form }: DropObjectiveFormProps) {
  return (
    <DayAndReasonForm
      {...form}
      dayName="droppedOn"
      dayLabel="Dropped on"
      dayHint="Today or earlier"
      reasonLabel="Why the board drops it"
      reasonHint="Everybody who reads the priority sees this beside the objective"
      action={`Drop objective ${number}`}
      onSubmit={({ day, ...said }) => {
        onSubmit({ droppedOn: day, ...said })
      }}
    />
  )
}
