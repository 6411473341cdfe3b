import { asProblem } from '@/api/problem'
import { Form } from '@/components/form/Form'
import { PasswordField } from '@/components/form/PasswordField'
import { SubmitButton } from '@/components/form/SubmitButton'
import { useAppForm } from '@/components/form/use-app-form'

import { useNewRecoveryCodes } from './queries'
import { RecoveryCodes } from './RecoveryCodes'

export function NewRecoveryCodes() {
  const newRecoveryCodes = useNewRecoveryCodes()
  const form = useAppForm({
    fields: ['password'],
    defaultValues: { password: '' },
    problem: asProblem(newRecoveryCodes.error),
  })

  if (newRecoveryCodes.data) {
    return <RecoveryCodes codes={newRecoveryCodes.data.recoveryCodes} />
  }

  return (
    <div className="mt">
      <Form
        form={form}
        isPending={newRecoveryCodes.isPending}
        onSubmit={({ password }) => {
          newRecoveryCodes.mutate(password)
        }}
      >
        <PasswordField
          label="Your password"
          autoComplete="current-password"
          error={form.errorOf('password')}
          {...form.register('password')}
        />
        <SubmitButton label="Make new codes" isPending={newRecoveryCodes.isPending} />
      </Form>
    </div>
  )
}
