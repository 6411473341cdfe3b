import type { Problem } from '@/api/problem'
import { Form } from '@/components/form/Form'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextField } from '@/components/form/TextField'
import { useAppForm } from '@/components/form/use-app-form'

interface ConfirmSecondFactorFormProps {
  isPending: boolean
  problem: Problem | null
  onSubmit: (code: string) => void
}

export function ConfirmSecondFactorForm({ isPending, problem, onSubmit }: ConfirmSecondFactorFormProps) {
  const form = useAppForm({ fields: ['code'], defaultValues: { code: '' }, problem })

  return (
    <Form
      form={form}
      isPending={isPending}
      onSubmit={({ code }) => {
        onSubmit(code.replaceAll(/\s/g, ''))
      }}
    >
      <TextField
        label="Enter the code that the app shows now"
        inputMode="numeric"
        autoComplete="one-time-code"
        className="lc-w-10 lc-code"
        error={form.errorOf('code')}
        {...form.register('code')}
      />
      <SubmitButton label="Turn on the second step" isPending={isPending} />
    </Form>
  )
}
