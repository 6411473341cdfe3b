import type { Problem } from '@/api/problem'
import { DayAndReasonForm } from '@/components/form/DayAndReasonForm'

import type { MembershipEnd } from './queries'

interface EndMembershipFormProps {
  name: string
  today: string
  isPending: boolean
  problem: Problem | null
  onSubmit: (end: MembershipEnd) => void
}

export function EndMembershipForm({ name, onSubmit, ...form }: EndMembershipFormProps) {
  return (
    <DayAndReasonForm
      {...form}
      dayName="on"
      dayLabel="Last day"
      reasonLabel="Why"
      reasonHint="For example: has moved to another post"
      action={`End the membership of ${name}`}
      onSubmit={({ day, reason }) => {
        onSubmit({ on: day, reason })
      }}
    />
  )
}
