import { Link } from '@tanstack/react-router'
import { useState } from 'react'

import { asProblem } from '@/api/problem'
import { PageHead } from '@/components/PageHead'

import { EmailForm } from './EmailForm'
import { EntryLayout } from './EntryLayout'
import { useRequestPasswordReset } from './queries'

export function ForgottenPasswordPage() {
  const [sentTo, setSentTo] = useState<string | null>(null)
  const requestPasswordReset = useRequestPasswordReset()

  if (sentTo !== null) {
    return <CheckYourEmail email={sentTo} />
  }

  return (
    <EntryLayout>
      <PageHead
        title="Forgotten your password"
        lede="We will email you a link and a code to choose a new one."
      />
      <EmailForm
        email=""
        action="Email me a link"
        isPending={requestPasswordReset.isPending}
        problem={asProblem(requestPasswordReset.error)}
        onSubmit={(email) => {
          requestPasswordReset.mutate(email, {
            onSuccess: () => {
              setSentTo(email)
            },
          })
        }}
      />
      <p className="ent__help">
        <Link to="/sign-in">Back to sign in</Link>
      </p>
    </EntryLayout>
  )
}

/** The same words for an address that is known and one that is not. */
function CheckYourEmail({ email }: { email: string }) {
  return (
    <EntryLayout>
      <div role="status">
        <PageHead title="Check your email" />
        <div className="stack">
          <p>
            If <strong>{email}</strong> belongs to an account, we have sent it a link and a six-digit code.
          </p>
          <p>Open the link, then enter the code from the same email. It may take a few minutes to arrive.</p>
        </div>
      </div>
      <p className="ent__help">
        <Link to="/sign-in">Back to sign in</Link>
      </p>
    </EntryLayout>
  )
}
