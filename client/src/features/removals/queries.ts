import { infiniteQueryOptions, useMutation, useQueryClient } from '@tanstack/react-query'

import { api, orThrow } from '@/api/client'
import { keyOf, type Owner } from '@/api/owner'
import type { Filled, Schema } from '@/api/schema'

export type Removal = Schema<'RemovalView'>
export type FoundWords = Schema<'FoundWords'>
export type FilesWithWords = Schema<'FilesWithWords'>
type WordsToRemove = Filled<Schema<'RemoveWordsBody'>>

export const removalsQuery = (owner: Owner) =>
  infiniteQueryOptions({
    queryKey: [...keyOf(owner), 'removals'],
    queryFn: ({ pageParam, signal }) => {
      const query = pageParam ? { after: pageParam } : {}

      return orThrow(
        owner.kind === 'board'
          ? api.GET('/{board}/api/removals', { params: { path: { board: owner.slug }, query }, signal })
          : api.GET('/agencies/{agency}/api/removals', {
              params: { path: { agency: owner.slug }, query },
              signal,
            }),
      )
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  })

/** Asked on purpose, and kept nowhere: neither the words nor the answer belongs in a cache. */
export function useFindWords(owner: Owner) {
  return useMutation({
    mutationFn: (words: string) =>
      orThrow(
        owner.kind === 'board'
          ? api.POST('/{board}/api/removals/search', {
              params: { path: { board: owner.slug } },
              body: { words },
            })
          : api.POST('/agencies/{agency}/api/removals/search', {
              params: { path: { agency: owner.slug } },
              body: { words },
            }),
      ),
    gcTime: 0,
  })
}

const findInSome = (owner: Owner, words: string, after: string | null): Promise<FilesWithWords> =>
  orThrow(
    owner.kind === 'board'
      ? api.POST('/{board}/api/removals/file-search', {
          params: { path: { board: owner.slug } },
          body: { words, after },
        })
      : api.POST('/agencies/{agency}/api/removals/file-search', {
          params: { path: { agency: owner.slug } },
          body: { words, after },
        }),
  )

/** The service looks through some files at a time, because each is read whole; this goes on to the last. */
async function findInFiles(owner: Owner, words: string): Promise<Omit<FilesWithWords, 'next'>> {
  const files: FilesWithWords['files'] = []
  let unread = 0
  let after: string | null = null

  do {
    const some = await findInSome(owner, words, after)
    files.push(...some.files)
    unread += some.unread
    after = some.next
  } while (after !== null)

  return { files, unread }
}

/** Asked beside the texts, because it may take longer. */
export function useFindWordsInFiles(owner: Owner) {
  return useMutation({ mutationFn: (words: string) => findInFiles(owner, words), gcTime: 0 })
}

export function useRemoveWords(owner: Owner) {
  const queryClient = useQueryClient()

  return useMutation({
    mutationFn: (body: WordsToRemove) =>
      orThrow(
        owner.kind === 'board'
          ? api.POST('/{board}/api/removals', { params: { path: { board: owner.slug } }, body })
          : api.POST('/agencies/{agency}/api/removals', { params: { path: { agency: owner.slug } }, body }),
      ),
    gcTime: 0,
    // The words may stand in anything that was read before.
    onSuccess: () => queryClient.invalidateQueries({ queryKey: keyOf(owner) }),
  })
}
