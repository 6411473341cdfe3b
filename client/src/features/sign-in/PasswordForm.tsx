import type { Problem } from '@/api/problem'
import { Form } from '@/components/form/Form'
import { PasswordField } from '@/components/form/PasswordField'
import { SubmitButton } from '@/components/form/SubmitButton'
import { useAppForm } from '@/components/form/use-app-form'

interface PasswordFormProps {
  email: string
  password?: string
  isPending: boolean
  problem: Problem | null
  /** Absent where the person cannot be another one: the session that ended is theirs. */
  onChangeEmail?: () => void
  onSubmit: (password: string) => void
}

export function PasswordForm(props: PasswordFormProps) {
  const { email, password = '', isPending, problem, onChangeEmail, onSubmit } = props
  const form = useAppForm({ fields: ['password'], defaultValues: { password }, problem })

  return (
    <Form
      form={form}
      isPending={isPending}
      onSubmit={(values) => {
        onSubmit(values.password)
      }}
    >
      <p className="lc-fixed">
        <span className="strong">{email}</span>
        {onChangeEmail && (
          <button type="button" className="lc-linkbtn" onClick={onChangeEmail}>
            Use another address
          </button>
        )}
      </p>
      <input
        className="vh"
        type="text"
        name="username"
        autoComplete="username"
        value={email}
        readOnly
        hidden
      />
      <PasswordField
        label="Password"
        autoComplete="current-password"
        error={form.errorOf('password')}
        {...form.register('password')}
      />
      <SubmitButton label="Sign in" isPending={isPending} className="lc-btn--big lc-btn--wide" />
    </Form>
  )
}
