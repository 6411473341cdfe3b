import { infiniteQueryOptions, useMutation, useQueryClient } from '@tanstack/react-query'

import { api, orThrow } from '@/api/client'
import type { Filled, Schema } from '@/api/schema'

export type Removal = Schema<'RemovalView'>
export type FoundWords = Schema<'FoundWords'>
type WordsToRemove = Filled<Schema<'RemoveWordsBody'>>

export const removalsQuery = (board: string) =>
  infiniteQueryOptions({
    queryKey: [board, 'removals'],
    queryFn: ({ pageParam, signal }) =>
      orThrow(
        api.GET('/{board}/api/removals', {
          params: { path: { board }, query: pageParam ? { after: pageParam } : {} },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  })

/** Asked on purpose, and kept nowhere: neither the words nor the answer belongs in a cache. */
export function useFindWords(board: string) {
  return useMutation({
    mutationFn: (words: string) =>
      orThrow(api.POST('/{board}/api/removals/search', { params: { path: { board } }, body: { words } })),
    gcTime: 0,
  })
}

export function useRemoveWords(board: string) {
  const queryClient = useQueryClient()

  return useMutation({
    mutationFn: (body: WordsToRemove) =>
      orThrow(api.POST('/{board}/api/removals', { params: { path: { board } }, body })),
    gcTime: 0,
    // The words may stand in anything that was read before.
    onSuccess: () => queryClient.invalidateQueries({ queryKey: [board] }),
  })
}
