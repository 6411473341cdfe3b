import { AgreedAtFields } from '@/components/form/AgreedAtFields'
import { Form } from '@/components/form/Form'
import { SubmitButton } from '@/components/form/SubmitButton'
import { useAppForm } from '@/components/form/use-app-form'
import { agreedAtOf } from '@/lib/agreed-at'

import type { ActionFormProps } from './form-props'

export function AgreeForm({
  action,
  meetings,
  today,
  draft,
  isPending,
  problem,
  onSubmit,
  onDiscardKept,
}: ActionFormProps) {
  const form = useAppForm({
    fields: ['atMeeting', 'meeting', 'agreedOn'],
    defaultValues: { atMeeting: '', meeting: '', agreedOn: today },
    problem,
    draft,
  })

  return (
    <Form
      form={form}
      isPending={isPending}
      onDiscardKept={onDiscardKept}
      onSubmit={(values) => {
        onSubmit({
          kind: 'agree',
          body: { ...agreedAtOf(values, meetings), ...form.texts.sent },
          meeting: meetings.find(({ slug }) => slug === values.atMeeting)?.label,
        })
      }}
    >
      <AgreedAtFields form={form} meetings={meetings} isOptional />
      {action.owner.agency && (
        <p className="muted">{action.owner.agency.name} sees the action and its reason from now on.</p>
      )}
      <div className="lc-form__go">
        <SubmitButton label="Agree the action" isPending={isPending} />
      </div>
    </Form>
  )
}
