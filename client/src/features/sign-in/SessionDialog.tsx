import { useState } from 'react'

import { asProblem } from '@/api/problem'
import type { Session } from '@/api/session'
import { Dialog } from '@/components/Dialog'

import { PasswordForm } from './PasswordForm'
import { useCompleteSignIn, useSignIn, wantsSecondFactor } from './queries'
import { SecondFactorForm } from './SecondFactorForm'

interface SessionDialogProps {
  email: string
  onSignedIn: (session: Session) => void
  onLeave: () => void
}

/** The session ended while a page was open: the same person signs in again, and the page stays as it is. */
export function SessionDialog({ email, onSignedIn, onLeave }: SessionDialogProps) {
  const [attempt, setAttempt] = useState<string | null>(null)
  const signIn = useSignIn()

  return (
    <Dialog title="Sign in again to continue">
      <p className="muted">
        You were signed out because you had not used the service for a while. What you typed is still on the
        page.
      </p>
      {attempt === null ? (
        <PasswordForm
          email={email}
          isPending={signIn.isPending}
          problem={asProblem(signIn.error)}
          onSubmit={(password) => {
            signIn.mutate(
              { email, password },
              {
                onSuccess: (answer) => {
                  if (wantsSecondFactor(answer)) {
                    setAttempt(answer.attempt)
                  } else {
                    onSignedIn(answer)
                  }
                },
              },
            )
          }}
        />
      ) : (
        <SecondStep attempt={attempt} onSignedIn={onSignedIn} />
      )}
      <p className="ent__help">
        <button type="button" className="lc-linkbtn" onClick={onLeave}>
          Leave this page and sign in as someone else
        </button>
      </p>
    </Dialog>
  )
}

function SecondStep({ attempt, onSignedIn }: { attempt: string; onSignedIn: (session: Session) => void }) {
  const completeSignIn = useCompleteSignIn(attempt)

  return (
    <SecondFactorForm
      isPending={completeSignIn.isPending}
      problem={asProblem(completeSignIn.error)}
      onSubmit={(answer) => {
        completeSignIn.mutate(answer, { onSuccess: onSignedIn })
      }}
    />
  )
}
