import { infiniteQueryOptions, useMutation, useQueryClient } from '@tanstack/react-query'

import { api, orThrow } from '@/api/client'
import type { Filled, Schema } from '@/api/schema'

export type Removal = Schema<'RemovalView'>
export type FoundWords = Schema<'FoundWords'>
export type FilesWithWords = Schema<'FilesWithWords'>
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

/** The service looks through some files at a time, because each is read whole; this goes on to the last. */
async function findInFiles(board: string, words: string): Promise<Omit<FilesWithWords, 'next'>> {
  const files: FilesWithWords['files'] = []
  let unread = 0
  let after: string | null = null

  do {
    const some: FilesWithWords = await orThrow(
      api.POST('/{board}/api/removals/file-search', { params: { path: { board } }, body: { words, after } }),
    )
    files.push(...some.files)
    unread += some.unread
    after = some.next
  } while (after !== null)

  return { files, unread }
}

/** Asked beside the texts, because it may take longer. */
export function useFindWordsInFiles(board: string) {
  return useMutation({ mutationFn: (words: string) => findInFiles(board, words), gcTime: 0 })
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
