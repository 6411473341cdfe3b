import { DateField } from '@/components/form/DateField'
import { Form } from '@/components/form/Form'
import { SubmitButton } from '@/components/form/SubmitButton'
import { useAppForm } from '@/components/form/use-app-form'
import { orNull } from '@/lib/text'

import type { ActionFormProps } from './form-props'
import { ownerWords } from './words'

export function ReplyForm({ action, draft, isPending, problem, onSubmit, onDiscardKept }: ActionFormProps) {
  const form = useAppForm({ fields: ['replyBy'], defaultValues: { replyBy: '' }, problem, draft })

  return (
    <Form
      form={form}
      isPending={isPending}
      onDiscardKept={onDiscardKept}
      onSubmit={({ replyBy }) => {
        onSubmit({ kind: 'reply', body: { replyBy: orNull(replyBy) } })
      }}
    >
      <p className="muted">
        {ownerWords(action.owner)} finds it on their home until they say something, and their daily email
        counts it.
      </p>
      <DateField control={form.control} name="replyBy" legend="Reply by" error={form.errorOf('replyBy')} />
      <div className="lc-form__go">
        <SubmitButton label="Ask for a reply" isPending={isPending} />
      </div>
    </Form>
  )
}
