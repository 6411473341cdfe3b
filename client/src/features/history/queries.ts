import { infiniteQueryOptions, useMutation } from '@tanstack/react-query'

import { api, orThrow } from '@/api/client'

export const historyQuery = (board: string) =>
  infiniteQueryOptions({
    queryKey: [board, 'history'],
    queryFn: ({ pageParam, signal }) =>
      orThrow(
        api.GET('/{board}/api/history', {
          params: { path: { board }, query: pageParam ? { after: pageParam } : {} },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  })

/** Asked on purpose, each time: an old answer would prove nothing. */
export function useVerifyHistory(board: string) {
  return useMutation({
    mutationFn: () => orThrow(api.GET('/{board}/api/history/verification', { params: { path: { board } } })),
  })
}
