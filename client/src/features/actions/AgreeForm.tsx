import { DateField } from '@/components/form/DateField'
import { Form } from '@/components/form/Form'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextField } from '@/components/form/TextField'
import { useAppForm } from '@/components/form/use-app-form'
import { orNull } from '@/lib/text'

import type { ActionFormProps } from './form-props'

export function AgreeForm({
  action,
  today,
  draft,
  isPending,
  problem,
  onSubmit,
  onDiscardKept,
}: ActionFormProps) {
  const form = useAppForm({
    fields: ['agreedOn', 'meeting'],
    defaultValues: { agreedOn: today, meeting: '' },
    problem,
    draft,
  })

  return (
    <Form
      form={form}
      isPending={isPending}
      onDiscardKept={onDiscardKept}
      onSubmit={({ agreedOn, meeting }) => {
        onSubmit({ kind: 'agree', body: { agreedOn: orNull(agreedOn), meeting: orNull(meeting) } })
      }}
    >
      {action.owner.agency && (
        <p className="muted">{action.owner.agency.name} sees the action and its reason from now on.</p>
      )}
      <DateField control={form.control} name="agreedOn" legend="Agreed on" error={form.errorOf('agreedOn')} />
      <TextField
        label="Meeting (optional)"
        hint="Leave it empty if it was agreed between meetings"
        error={form.errorOf('meeting')}
        {...form.register('meeting')}
      />
      <div className="lc-form__go">
        <SubmitButton label="Agree the action" isPending={isPending} />
      </div>
    </Form>
  )
}
