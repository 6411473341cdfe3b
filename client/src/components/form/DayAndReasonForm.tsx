import type { ReactNode } from 'react'

import type { Problem } from '@/api/problem'
import type { TextAnswer } from '@/api/text-checks'
import { orNull } from '@/lib/text'

import { DateField } from './DateField'
import { Form } from './Form'
import { SubmitButton } from './SubmitButton'
import { TextArea } from './TextArea'
import { useAppForm } from './use-app-form'

interface DayAndReason {
  /** Null where no day was given, which the service refuses beside the field. */
  day: string | null
  reason: string
  answers: TextAnswer[]
}

interface DayAndReasonFormProps {
  /** What the service calls the day, so that what it says of it stands beside the field. */
  dayName: string
  dayLabel: string
  dayHint?: string
  today: string
  reasonLabel: string
  reasonHint?: string
  /** The verb with its object: "End the group". */
  action: string
  draft?: string
  isPending: boolean
  problem: Problem | null
  onSubmit: (ending: DayAndReason) => void
  onDiscardKept?: () => void
  /** What follows from it, told before the first field. */
  children?: ReactNode
}

/** How something comes to its end: the day, today unless another is given, and the reason. */
export function DayAndReasonForm(props: DayAndReasonFormProps) {
  const { dayName, dayLabel, dayHint, today, reasonLabel, reasonHint, action, children } = props
  const { draft, isPending, problem, onSubmit, onDiscardKept } = props
  const form = useAppForm<Record<string, string>>({
    fields: [dayName, 'reason'],
    defaultValues: { [dayName]: today, reason: '' },
    problem,
    draft,
  })

  return (
    <Form
      form={form}
      isPending={isPending}
      {...(onDiscardKept ? { onDiscardKept } : {})}
      onSubmit={(values) => {
        onSubmit({ day: orNull(values[dayName] ?? ''), reason: values.reason ?? '', ...form.texts.sent })
      }}
    >
      {children && <div className="mt-b">{children}</div>}
      <DateField
        control={form.control}
        name={dayName}
        legend={dayLabel}
        {...(dayHint ? { hint: dayHint } : {})}
        error={form.errorOf(dayName)}
      />
      <TextArea
        label={reasonLabel}
        {...(reasonHint ? { hint: reasonHint } : {})}
        rows={3}
        error={form.errorOf('reason')}
        {...form.register('reason')}
      />
      <div className="lc-form__go">
        <SubmitButton label={action} isPending={isPending} />
      </div>
    </Form>
  )
}
