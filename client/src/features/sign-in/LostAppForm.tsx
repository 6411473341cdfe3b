import type { Problem } from '@/api/problem'
import { Form } from '@/components/form/Form'
import { PasswordField } from '@/components/form/PasswordField'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextField } from '@/components/form/TextField'
import { useAppForm } from '@/components/form/use-app-form'

import type { SecondFactorReset } from './queries'

interface LostAppFormProps {
  isPending: boolean
  problem: Problem | null
  onSubmit: (reset: SecondFactorReset) => void
}

export function LostAppForm({ isPending, problem, onSubmit }: LostAppFormProps) {
  const form = useAppForm({
    fields: ['email', 'password', 'recoveryCode'],
    defaultValues: { email: '', password: '', recoveryCode: '' },
    problem,
  })

  return (
    <Form
      form={form}
      isPending={isPending}
      onSubmit={({ email, password, recoveryCode }) => {
        onSubmit({ email: email.trim(), password, recoveryCode: recoveryCode.trim() })
      }}
    >
      <TextField
        label="Work email address"
        type="email"
        autoComplete="username"
        error={form.errorOf('email')}
        {...form.register('email')}
      />
      <PasswordField
        label="Password"
        autoComplete="current-password"
        error={form.errorOf('password')}
        {...form.register('password')}
      />
      <TextField
        label="Recovery code"
        hint="One of those you kept when you set up the second step"
        className="lc-code"
        autoComplete="off"
        spellCheck={false}
        error={form.errorOf('recoveryCode')}
        {...form.register('recoveryCode')}
      />
      <SubmitButton
        label="Turn off two-step verification"
        isPending={isPending}
        className="lc-btn--big lc-btn--wide"
      />
    </Form>
  )
}
