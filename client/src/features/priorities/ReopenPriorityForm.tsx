import type { Problem } from '@/api/problem'
import { TextArea } from '@/components/form/TextArea'
import { Form } from '@/components/form/Form'
import { SubmitButton } from '@/components/form/SubmitButton'
import { useAppForm } from '@/components/form/use-app-form'

import type { Reopening } from './queries'

interface ReopenPriorityFormProps {
  title: string
  draft: string
  isPending: boolean
  problem: Problem | null
  onSubmit: (reopening: Reopening) => void
  onDiscardKept: () => void
}

export function ReopenPriorityForm(props: ReopenPriorityFormProps) {
  const { title, draft, isPending, problem, onSubmit, onDiscardKept } = props
  const form = useAppForm({ fields: ['reason'], defaultValues: { reason: '' }, problem, draft })

  return (
    <Form
      form={form}
      isPending={isPending}
      onDiscardKept={onDiscardKept}
      onSubmit={({ reason }) => {
        onSubmit({ reason, ...form.texts.sent })
      }}
    >
      <TextArea
        label="Why the board reopens it"
        hint="What has changed since it was closed"
        error={form.errorOf('reason')}
        {...form.register('reason')}
      />
      <div className="lc-form__go">
        <SubmitButton label={`Reopen “${title}”`} isPending={isPending} />
      </div>
    </Form>
  )
}
