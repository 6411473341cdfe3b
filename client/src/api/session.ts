import { queryOptions, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query'

import { api, orThrow, rememberAntiforgeryToken } from './client'
import type { Problem } from './problem'
import type { Schema } from './schema'

export type Session = Schema<'SessionPage'>

/** Keys of what belongs to the person begin with this; all others begin with the board's or agency's slug. */
export const person = '~person'

export const sessionQuery = queryOptions({
  queryKey: [person, 'session'],
  queryFn: async ({ signal }) => {
    const session = await orThrow(api.GET('/api/session', { signal }))
    rememberAntiforgeryToken(session)

    return session
  },
  staleTime: Infinity,
  gcTime: Infinity,
})

/** Whether a page that is open has learnt that its session is over. The dialog to sign in again follows it. */
export const sessionEndedQuery = queryOptions<boolean>({
  queryKey: [person, 'session-ended'],
  queryFn: () => false,
  initialData: false,
  staleTime: Infinity,
  gcTime: Infinity,
})

/** Why signing out did not end the session; nothing where it did or was not tried. The dialog that says so follows it. */
export const signOutProblemQuery = queryOptions<Problem | null>({
  queryKey: [person, 'sign-out-problem'],
  queryFn: () => null,
  initialData: null,
  staleTime: Infinity,
  gcTime: Infinity,
})

export function beginSession(queryClient: QueryClient, session: Session): void {
  rememberAntiforgeryToken(session)
  queryClient.setQueryData(sessionQuery.queryKey, session)
  queryClient.setQueryData(sessionEndedQuery.queryKey, false)
}

export function forgetSession(queryClient: QueryClient): void {
  rememberAntiforgeryToken(null)
  queryClient.clear()
}

/** Who is signed in, on pages that only a signed-in person sees; null on the others. */
export function useSession(): Session | null {
  return useQuery({ ...sessionQuery, enabled: false }).data ?? null
}

/** After a change of the person's own account, what the session says about it is asked again. */
export function useRefreshSession(): () => Promise<void> {
  const queryClient = useQueryClient()

  return () => queryClient.refetchQueries({ queryKey: sessionQuery.queryKey })
}

/** Whether the service was away at the last try. The bar that says so follows it. */
export const awayQuery = queryOptions<boolean>({
  queryKey: [person, 'away'],
  queryFn: () => false,
  initialData: false,
  staleTime: Infinity,
  gcTime: Infinity,
})
