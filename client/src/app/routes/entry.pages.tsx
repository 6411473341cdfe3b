import { useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useLocation, useNavigate, useRouter } from '@tanstack/react-router'

import { beginSession, type Session } from '@/api/session'
import { ForgottenPasswordPage } from '@/features/sign-in/ForgottenPasswordPage'
import { InvitationPage } from '@/features/sign-in/InvitationPage'
import { LinkProblemPage } from '@/features/sign-in/LinkProblemPage'
import { LostAppPage } from '@/features/sign-in/LostAppPage'
import { ResetPasswordPage } from '@/features/sign-in/ResetPasswordPage'
import { SecondFactorPage } from '@/features/sign-in/SecondFactorPage'
import { SignInPage } from '@/features/sign-in/SignInPage'

import { firstPage } from '../places'

const signIn = getRouteApi('/sign-in')
const secondFactor = getRouteApi('/sign-in/second-factor')
const resetPassword = getRouteApi('/reset-password')
const invitation = getRouteApi('/invitation')

function useEnter(back: string | undefined) {
  const queryClient = useQueryClient()
  const router = useRouter()

  return (session: Session) => {
    beginSession(queryClient, session)
    router.history.replace(session.person.mustEnrol ? '/account/second-factor' : (back ?? firstPage(session)))
  }
}

export function SignIn() {
  const { back } = signIn.useSearch()
  const navigate = useNavigate()

  return (
    <SignInPage
      onSignedIn={useEnter(back)}
      onSecondFactorWanted={(attempt) =>
        void navigate({ to: '/sign-in/second-factor', search: back ? { back } : {}, state: { attempt } })
      }
    />
  )
}

export function SecondFactor() {
  const { back } = secondFactor.useSearch()
  const attempt = useLocation({ select: ({ state }) => state.attempt })

  return <SecondFactorPage attempt={attempt ?? ''} onSignedIn={useEnter(back)} />
}

export function LostApp() {
  const navigate = useNavigate()

  return (
    <LostAppPage
      onReset={() =>
        void navigate({
          to: '/sign-in',
          state: { notice: 'The second step was taken off. Sign in, and set it up again.' },
        })
      }
    />
  )
}

export function ForgottenPassword() {
  return <ForgottenPasswordPage />
}

export function ResetPassword() {
  const { token } = resetPassword.useSearch()
  const navigate = useNavigate()

  if (!token) {
    return <LinkProblemPage />
  }

  return (
    <ResetPasswordPage
      token={token}
      onReset={() =>
        void navigate({ to: '/sign-in', state: { notice: 'Your new password was saved. Sign in with it.' } })
      }
    />
  )
}

export function Invitation() {
  const { token } = invitation.useSearch()
  const { isOpen } = invitation.useLoaderData()
  const queryClient = useQueryClient()
  const navigate = useNavigate()

  if (!isOpen) {
    return <LinkProblemPage />
  }

  return (
    <InvitationPage
      token={token}
      onAccepted={(session) => {
        beginSession(queryClient, session)
        void navigate(
          session.person.mustEnrol
            ? { to: '/account/second-factor', replace: true }
            : { to: '/boards', replace: true },
        )
      }}
      onSignInWanted={() => void navigate({ to: '/sign-in', replace: true })}
    />
  )
}
