import { Choices } from '@/components/form/Choices'
import { Form } from '@/components/form/Form'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextArea } from '@/components/form/TextArea'
import { useAppForm } from '@/components/form/use-app-form'
import { formatDay } from '@/lib/dates'
import { orNull } from '@/lib/text'

import type { ActionFormProps } from './form-props'

export function AnswerForm({ action, draft, isPending, problem, onSubmit, onDiscardKept }: ActionFormProps) {
  const form = useAppForm({
    fields: ['isGranted', 'reason'],
    defaultValues: { isGranted: '', reason: '' },
    problem,
    draft,
  })
  const asked = action.dueChanges.find(({ state }) => state === 'asked')

  return (
    <Form
      form={form}
      isPending={isPending}
      onDiscardKept={onDiscardKept}
      onSubmit={({ isGranted, reason }) => {
        onSubmit({
          kind: 'answer',
          body: {
            isGranted: isGranted === '' ? null : isGranted === 'yes',
            reason: orNull(reason),
            ...form.texts.sent,
          },
        })
      }}
    >
      {asked && (
        <p>
          {asked.askedBy} asks for {formatDay(asked.to)} instead of {formatDay(asked.from)}:{' '}
          <span className="prewrap">{asked.reason}</span>
        </p>
      )}
      <Choices
        legend="Does the board grant the day?"
        kind="radios"
        choices={[
          { value: 'yes', label: 'Yes, grant it' },
          { value: 'no', label: 'No, the day stays as it is' },
        ]}
        field={form.register('isGranted')}
        error={form.errorOf('isGranted')}
      />
      <TextArea
        label="Why"
        hint="Needed where the day is refused"
        rows={3}
        error={form.errorOf('reason')}
        {...form.register('reason')}
      />
      <div className="lc-form__go">
        <SubmitButton label="Answer" isPending={isPending} />
      </div>
    </Form>
  )
}
