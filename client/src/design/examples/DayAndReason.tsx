import { DayAndReasonForm } from '@/components/form/DayAndReasonForm'

export function DayAndReason() {
  return (
    <DayAndReasonForm
      dayName="endedOn"
      dayLabel="Last day"
      today="2017-09-26"
      reasonLabel="Why it ends"
      action="End the group"
      isPending={false}
      problem={null}
      onSubmit={() => undefined}
    >
      <p className="muted">It plans no more meetings. Those that took place stay.</p>
    </DayAndReasonForm>
  )
}
