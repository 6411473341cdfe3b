import type { Problem } from '@/api/problem'
import { Form } from '@/components/form/Form'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextArea } from '@/components/form/TextArea'
import { useAppForm } from '@/components/form/use-app-form'

interface SuspendBoardFormProps {
  name: string
  isPending: boolean
  problem: Problem | null
  onSubmit: (reason: string) => void
}

export function SuspendBoardForm({ name, isPending, problem, onSubmit }: SuspendBoardFormProps) {
  const form = useAppForm({ fields: ['reason'], defaultValues: { reason: '' }, problem })

  return (
    <Form
      form={form}
      isPending={isPending}
      onSubmit={({ reason }) => {
        onSubmit(reason)
      }}
    >
      <TextArea
        label="Why"
        hint="It is kept in the platform’s history"
        rows={3}
        error={form.errorOf('reason')}
        {...form.register('reason')}
      />
      <div className="lc-form__go">
        <SubmitButton label={`Suspend ${name}`} isPending={isPending} />
      </div>
    </Form>
  )
}
