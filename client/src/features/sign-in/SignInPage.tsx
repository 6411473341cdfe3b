import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'

import { frontQuery } from '@/api/front'
import { asProblem } from '@/api/problem'
import type { Session } from '@/api/session'
import { Mark } from '@/components/Mark'
import { PageHead } from '@/components/PageHead'
import { SavedNotice } from '@/components/SavedNotice'

import { DemonstrationPeople } from './DemonstrationPeople'
import { EmailForm } from './EmailForm'
import { EntryLayout } from './EntryLayout'
import { PasswordForm } from './PasswordForm'
import { useSignIn, wantsSecondFactor } from './queries'

interface SignInPageProps {
  onSignedIn: (session: Session) => void
  onSecondFactorWanted: (attempt: string) => void
}

interface Person {
  email: string
  password: string
}

export function SignInPage({ onSignedIn, onSecondFactorWanted }: SignInPageProps) {
  const { data: front } = useSuspenseQuery(frontQuery)
  const [email, setEmail] = useState('')
  const [person, setPerson] = useState<Person | null>(null)
  const signIn = useSignIn()

  return (
    <EntryLayout>
      <SavedNotice />
      <PageHead title="Sign in" lede={person ? 'Now your password.' : 'Use your work email address.'} />
      {person ? (
        <PasswordForm
          key={person.email}
          email={person.email}
          password={person.password}
          isPending={signIn.isPending}
          problem={asProblem(signIn.error)}
          onChangeEmail={() => {
            signIn.reset()
            setPerson(null)
          }}
          onSubmit={(password) => {
            signIn.mutate(
              { email: person.email, password },
              {
                onSuccess: (answer) => {
                  if (wantsSecondFactor(answer)) {
                    onSecondFactorWanted(answer.attempt)
                  } else {
                    onSignedIn(answer)
                  }
                },
              },
            )
          }}
        />
      ) : (
        <EmailForm
          email={email}
          action="Continue"
          onSubmit={(entered) => {
            setEmail(entered)
            setPerson({ email: entered, password: '' })
          }}
        />
      )}
      <p className="ent__help">
        <Link to="/forgotten-password">I have forgotten my password</Link>
      </p>
      {front.demonstration && (
        <DemonstrationPeople
          demonstration={front.demonstration}
          boards={front.boards}
          onChoose={(chosen) => {
            signIn.reset()
            setEmail(chosen.email)
            setPerson({ email: chosen.email, password: front.demonstration?.password ?? '' })
          }}
        />
      )}
      <div className="ent__pub">
        <h2 className="lc-h3">Looking for a board?</h2>
        <p className="small muted">You do not need to sign in to read its public page.</p>
        <ul>
          {front.boards.map((board) => (
            <li key={board.slug}>
              <Mark of={board} size={22} />
              <Link to="/$board" params={{ board: board.slug }}>
                {board.shortName}
              </Link>
            </li>
          ))}
        </ul>
        <p className="ent__worry">
          <strong>Worried about a child?</strong> This site cannot take reports. If a child is in danger now,
          call 999. Otherwise choose the board of your area above to find who to call.
        </p>
      </div>
    </EntryLayout>
  )
}
