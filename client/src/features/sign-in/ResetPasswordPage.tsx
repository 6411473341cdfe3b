import { Link } from '@tanstack/react-router'

import { asProblem } from '@/api/problem'
import { PageHead } from '@/components/PageHead'

import { EntryLayout } from './EntryLayout'
import { useConfirmPasswordReset } from './queries'
import { ResetPasswordForm } from './ResetPasswordForm'

interface ResetPasswordPageProps {
  token: string
  onReset: () => void
}

export function ResetPasswordPage({ token, onReset }: ResetPasswordPageProps) {
  const confirmPasswordReset = useConfirmPasswordReset()

  return (
    <EntryLayout>
      <PageHead title="Choose a new password" lede="Enter the code that came with the link." />
      <ResetPasswordForm
        isPending={confirmPasswordReset.isPending}
        problem={asProblem(confirmPasswordReset.error)}
        onSubmit={(values) => {
          confirmPasswordReset.mutate({ token, ...values }, { onSuccess: onReset })
        }}
      />
      <p className="ent__help">
        <Link to="/forgotten-password">Send me a new link</Link>
        <Link to="/sign-in">Back to sign in</Link>
      </p>
    </EntryLayout>
  )
}
