import { useQuery, useQueryClient } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'

import { beginSession, person, sessionEndedQuery, useSession } from '@/api/session'

import { signOut } from './sign-out'

const SessionDialog = lazy(async () => ({
  default: (await import('@/features/sign-in/SessionDialog')).SessionDialog,
}))

/** When the session of an open page ends, the person signs in again on top of it. */
export function SessionGuard() {
  const queryClient = useQueryClient()
  const { data: hasEnded } = useQuery(sessionEndedQuery)
  const session = useSession()

  if (!hasEnded || !session) {
    return null
  }

  return (
    <Suspense>
      <SessionDialog
        email={session.person.email}
        onSignedIn={(next) => {
          beginSession(queryClient, next)
          void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== person })
        }}
        onLeave={() => void signOut(queryClient)}
      />
    </Suspense>
  )
}
