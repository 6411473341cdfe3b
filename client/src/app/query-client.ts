import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'

import { asProblem } from '@/api/problem'
import { awayQuery, person, sessionEndedQuery } from '@/api/session'

const triesWhenAway = 2

export function createQueryClient(): QueryClient {
  const noteTrouble = (error: unknown, isInUse: boolean) => {
    const problem = asProblem(error)

    if (problem?.isAway) {
      queryClient.setQueryData(awayQuery.queryKey, true)
    }

    if (problem?.isSessionEnded && isInUse) {
      queryClient.setQueryData(sessionEndedQuery.queryKey, true)
    }
  }

  const queryClient: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      // A page that is open keeps its text and asks for a new sign-in; one that is still loading leads there itself.
      onError: (error, query) => {
        noteTrouble(error, query.getObserversCount() > 0 && query.queryKey[0] !== person)
      },
    }),
    mutationCache: new MutationCache({
      onError: (error) => {
        noteTrouble(error, queryClient.getQueryData([person, 'session']) !== undefined)
      },
    }),
    defaultOptions: {
      queries: {
        // Without a network the answer is an error at once, which is told, rather than a wait without end.
        networkMode: 'always',
        staleTime: 5_000,
        retry: (failures, error) => failures < triesWhenAway && (asProblem(error)?.isAway ?? false),
        retryDelay: 400,
      },
      mutations: { networkMode: 'always' },
    },
  })

  return queryClient
}
