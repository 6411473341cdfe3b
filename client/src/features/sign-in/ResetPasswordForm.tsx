import type { Problem } from '@/api/problem'
import { Form } from '@/components/form/Form'
import { PasswordField } from '@/components/form/PasswordField'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextField } from '@/components/form/TextField'
import { useAppForm } from '@/components/form/use-app-form'

interface ResetPasswordFormProps {
  isPending: boolean
  problem: Problem | null
  onSubmit: (values: { code: string; password: string }) => void
}

export function ResetPasswordForm({ isPending, problem, onSubmit }: ResetPasswordFormProps) {
  const form = useAppForm({
    fields: ['code', 'password'],
    defaultValues: { code: '', password: '' },
    problem,
  })

  return (
    <Form
      form={form}
      isPending={isPending}
      onSubmit={({ code, password }) => {
        onSubmit({ code: code.replaceAll(/\s/g, ''), password })
      }}
    >
      <TextField
        label="Code from the email"
        hint="Six digits"
        inputMode="numeric"
        autoComplete="one-time-code"
        className="lc-w-10 lc-code"
        error={form.errorOf('code')}
        {...form.register('code')}
      />
      <PasswordField
        label="New password"
        hint="At least 12 characters. Three words that do not belong together are strong and easy to keep."
        autoComplete="new-password"
        error={form.errorOf('password')}
        {...form.register('password')}
      />
      <SubmitButton
        label="Save the new password"
        isPending={isPending}
        className="lc-btn--big lc-btn--wide"
      />
    </Form>
  )
}
