import { Form } from '@/components/form/Form'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextField } from '@/components/form/TextField'
import { useAppForm } from '@/components/form/use-app-form'
import type { Problem } from '@/api/problem'

interface EmailFormProps {
  email: string
  action: string
  isPending?: boolean
  problem?: Problem | null
  onSubmit: (email: string) => void
}

/** Who are you? Nothing is asked of the service yet, so nothing is told about who is known to it. */
export function EmailForm({ email, action, isPending = false, problem = null, onSubmit }: EmailFormProps) {
  const form = useAppForm({ fields: ['email'], defaultValues: { email }, problem })

  return (
    <Form
      form={form}
      isPending={isPending}
      onSubmit={(values) => {
        onSubmit(values.email.trim())
      }}
    >
      <TextField
        label="Work email address"
        hint="For example, name@council.example"
        type="email"
        autoComplete="username"
        spellCheck={false}
        error={form.errorOf('email')}
        {...form.register('email', {
          required: 'Enter your work email address',
          pattern: {
            value: /^\s*\S+@\S+\.\S+\s*$/,
            message: 'Enter an email address in the correct format, like name@example.com',
          },
        })}
      />
      <SubmitButton label={action} isPending={isPending} className="lc-btn--big lc-btn--wide" />
    </Form>
  )
}
