import { Link } from '@tanstack/react-router'

import { asProblem } from '@/api/problem'
import type { Session } from '@/api/session'
import { PageHead } from '@/components/PageHead'

import { EntryLayout } from './EntryLayout'
import { useCompleteSignIn } from './queries'
import { SecondFactorForm } from './SecondFactorForm'

interface SecondFactorPageProps {
  attempt: string
  onSignedIn: (session: Session) => void
}

export function SecondFactorPage({ attempt, onSignedIn }: SecondFactorPageProps) {
  const completeSignIn = useCompleteSignIn(attempt)

  return (
    <EntryLayout>
      <PageHead
        title="Enter your second step"
        within={['Sign in']}
        lede="Your password was right. Now the second step."
      />
      <SecondFactorForm
        isPending={completeSignIn.isPending}
        problem={asProblem(completeSignIn.error)}
        onSubmit={(answer) => {
          completeSignIn.mutate(answer, { onSuccess: onSignedIn })
        }}
      />
      <p className="ent__help">
        <Link to="/sign-in/lost-app">I have lost the app</Link>
        <Link to="/sign-in">Start again</Link>
      </p>
      <p className="small muted mt">
        Neither the app nor a recovery code? Ask the person who invited you: two people of the service reset
        it together.
      </p>
    </EntryLayout>
  )
}
