import type { Problem } from '@/api/problem'
import type { Schema } from '@/api/schema'
import { Form } from '@/components/form/Form'
import { PasswordField } from '@/components/form/PasswordField'
import { SubmitButton } from '@/components/form/SubmitButton'
import { useAppForm } from '@/components/form/use-app-form'

interface ChangePasswordFormProps {
  isPending: boolean
  problem: Problem | null
  onSubmit: (values: Schema<'ChangePasswordBody'>) => void
}

export function ChangePasswordForm({ isPending, problem, onSubmit }: ChangePasswordFormProps) {
  const form = useAppForm({
    fields: ['current', 'password'],
    defaultValues: { current: '', password: '' },
    problem,
  })

  return (
    <Form form={form} isPending={isPending} onSubmit={onSubmit}>
      <PasswordField
        label="Current password"
        autoComplete="current-password"
        error={form.errorOf('current')}
        {...form.register('current')}
      />
      <PasswordField
        label="New password"
        hint="At least 12 characters. Three words that do not belong together are strong and easy to keep."
        autoComplete="new-password"
        error={form.errorOf('password')}
        {...form.register('password')}
      />
      <SubmitButton label="Change the password" isPending={isPending} />
    </Form>
  )
}
