import type { QueryClient, QueryExecuteOptions, QueryKey } from '@tanstack/react-query'
import { redirect, type ParsedLocation } from '@tanstack/react-router'

import { asProblem } from '@/api/problem'
import { forgetSession, person, sessionQuery, type Session } from '@/api/session'

interface Loading {
  context: { queryClient: QueryClient }
  location: ParsedLocation
}

/** What a page needs, before it is shown: from the cache if it is there. No session leads to sign-in and back. */
export function load<Data, Key extends QueryKey>(
  loading: Loading,
  options: QueryExecuteOptions<Data, Error, Data, Data, Key>,
): Promise<Data> {
  return loadBy(loading, (queryClient) => queryClient.query({ ...options, staleTime: 'static' }))
}

/** The same for what is asked in another way, such as page by page. */
export async function loadBy<Data>(
  { context: { queryClient }, location }: Loading,
  ask: (queryClient: QueryClient) => Promise<Data>,
): Promise<Data> {
  try {
    return await ask(queryClient)
  } catch (error) {
    if (!asProblem(error)?.isSessionEnded) {
      throw error
    }

    forgetSession(queryClient)
    throw redirect({ to: '/sign-in', search: { back: location.href }, replace: true })
  }
}

/** Someone is signed in, and has set up what they must. */
export async function requireSession(loading: Loading): Promise<Session> {
  const session = await load(loading, sessionQuery)

  if (session.person.mustEnrol && loading.location.pathname !== '/account/second-factor') {
    throw redirect({ to: '/account/second-factor' })
  }

  return session
}

/** Nothing of the place that was left stays in memory: no query of it can be shown in the next one. */
export function forgetOtherPlaces(queryClient: QueryClient, belongs: (key: QueryKey) => boolean): void {
  queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== person && !belongs(queryKey) })
}
