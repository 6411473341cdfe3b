import type { Problem } from '@/api/problem'
import { Form } from '@/components/form/Form'
import { SubmitButton } from '@/components/form/SubmitButton'
import { useAppForm } from '@/components/form/use-app-form'
import { orNull } from '@/lib/text'

import { ActionTermsFields, type ActionTerms } from './ActionTermsFields'
import type { ActionDetail, Wording } from './queries'
import { recurrenceOf } from './words'

interface RewordActionFormProps {
  action: ActionDetail
  owners: readonly { agency: string; name: string }[]
  draft: string
  isPending: boolean
  problem: Problem | null
  onSubmit: (body: Wording) => void
  onDiscardKept: () => void
}

export function RewordActionForm(props: RewordActionFormProps) {
  const { action, owners, draft, isPending, problem, onSubmit, onDiscardKept } = props
  const form = useAppForm<ActionTerms>({
    fields: ['title', 'reason', 'owner.agency', 'owner.post', 'recurrence'],
    defaultValues: {
      title: action.title,
      reason: action.reason,
      owner: { post: action.owner.post, agency: action.owner.agency?.slug ?? '' },
      recurrence: action.recurrence,
    },
    problem,
    draft,
  })

  return (
    <Form
      form={form}
      isPending={isPending}
      onDiscardKept={onDiscardKept}
      onSubmit={({ title, reason, owner, recurrence }) => {
        onSubmit({
          ...form.texts.sent,
          title,
          reason,
          owner: { post: owner.post, agency: orNull(owner.agency) },
          recurrence: recurrenceOf(recurrence),
        })
      }}
    >
      <ActionTermsFields register={form.register} errorOf={form.errorOf} owners={owners} />
      <div className="lc-form__go">
        <SubmitButton label="Save the change" isPending={isPending} />
      </div>
    </Form>
  )
}
