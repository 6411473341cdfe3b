import type { Problem } from '@/api/problem'
import { Form } from '@/components/form/Form'
import { PasswordField } from '@/components/form/PasswordField'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextField } from '@/components/form/TextField'
import { useAppForm } from '@/components/form/use-app-form'
import { orNull } from '@/lib/text'

import type { Invitation } from './queries'

interface Acceptance {
  code: string
  name: string | null
  password: string | null
}

interface InvitationFormProps {
  invitation: Invitation
  isPending: boolean
  problem: Problem | null
  onSubmit: (acceptance: Acceptance) => void
}

/** Someone who already has an account gives the code only. */
export function InvitationForm({ invitation, isPending, problem, onSubmit }: InvitationFormProps) {
  const form = useAppForm({
    fields: ['code', 'name', 'password'],
    defaultValues: { code: '', name: invitation.name, password: '' },
    problem,
  })

  return (
    <Form
      form={form}
      isPending={isPending}
      onSubmit={({ code, name, password }) => {
        const isNew = invitation.needsPassword
        onSubmit({
          code: code.replaceAll(/\s/g, ''),
          name: isNew ? orNull(name) : null,
          password: isNew ? password : null,
        })
      }}
    >
      <TextField
        label="Code from the email"
        hint="Six digits, in the same email as the link"
        inputMode="numeric"
        autoComplete="one-time-code"
        className="lc-w-10 lc-code"
        error={form.errorOf('code')}
        {...form.register('code')}
      />
      {invitation.needsPassword && (
        <>
          <TextField
            label="Your name"
            hint="As your colleagues will see it beside what you write"
            autoComplete="name"
            error={form.errorOf('name')}
            {...form.register('name')}
          />
          <PasswordField
            label="Choose a password"
            hint="At least 12 characters. Three words that do not belong together are strong and easy to keep."
            autoComplete="new-password"
            error={form.errorOf('password')}
            {...form.register('password')}
          />
        </>
      )}
      <SubmitButton
        label="Accept the invitation"
        isPending={isPending}
        className="lc-btn--big lc-btn--wide"
      />
    </Form>
  )
}
