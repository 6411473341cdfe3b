import { DateField } from '@/components/form/DateField'
import { Form } from '@/components/form/Form'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextArea } from '@/components/form/TextArea'
import { useAppForm } from '@/components/form/use-app-form'
import { formatDay } from '@/lib/dates'
import { orNull } from '@/lib/text'

import type { ActionFormProps } from './form-props'
import { thisTimeOnly } from './words'

interface DayFormProps extends ActionFormProps {
  /** The owner asks, or the board sets. */
  kind: 'ask' | 'due'
}

export function DayForm(props: DayFormProps) {
  const { action, draft, isPending, problem, kind, onSubmit, onDiscardKept } = props
  // The service names the day as each of the two requests does.
  const day = kind === 'ask' ? 'to' : 'due'
  const form = useAppForm({
    fields: [day, 'reason'],
    defaultValues: { to: '', due: '', reason: '' },
    problem,
    draft,
  })

  return (
    <Form
      form={form}
      isPending={isPending}
      onDiscardKept={onDiscardKept}
      onSubmit={({ to, due, reason }) => {
        onSubmit(
          kind === 'ask'
            ? { kind, body: { to: orNull(to), reason, ...form.texts.sent } }
            : { kind, body: { due: orNull(due), reason, ...form.texts.sent } },
        )
      }}
    >
      <p className="muted">
        It is due on {formatDay(action.due)} now. {action.recurrence !== 'never' && thisTimeOnly}
      </p>
      <DateField
        control={form.control}
        name={day}
        legend={kind === 'ask' ? 'The day that you ask for' : 'The new day'}
        error={form.errorOf(day)}
      />
      {kind === 'ask' ? (
        <TextArea
          label="Why more time is needed"
          rows={3}
          error={form.errorOf('reason')}
          {...form.register('reason')}
        />
      ) : (
        <TextArea
          label="Why the day changes"
          rows={3}
          error={form.errorOf('reason')}
          {...form.register('reason')}
        />
      )}
      <div className="lc-form__go">
        <SubmitButton label={kind === 'ask' ? 'Ask the board' : 'Change the day'} isPending={isPending} />
      </div>
    </Form>
  )
}
