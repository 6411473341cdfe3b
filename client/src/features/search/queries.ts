import { keepPreviousData, queryOptions } from '@tanstack/react-query'

import { api, orThrow } from '@/api/client'
import type { Schema } from '@/api/schema'

export type SearchResult = Schema<'SearchResult'>
export type SearchHit = Schema<'SearchHit'>
export type FoundCommand = Schema<'FoundCommand'>

/** Whose records are searched: those of a board, or of an agency. */
export interface SearchOwner {
  kind: 'board' | 'agency'
  slug: string
}

/**
 * One answer for each text: an answer that comes late is that of its own text and is never shown for another. Until the
 * next one is there, the one before it stays.
 */
export const searchQuery = ({ kind, slug }: SearchOwner, text: string) =>
  queryOptions({
    queryKey: kind === 'board' ? [slug, 'search', text] : ['agencies', slug, 'search', text],
    queryFn: ({ signal }) =>
      orThrow<SearchResult>(
        kind === 'board'
          ? api.GET('/{board}/api/search', { params: { path: { board: slug }, query: { text } }, signal })
          : api.GET('/agencies/{agency}/api/search', {
              params: { path: { agency: slug }, query: { text } },
              signal,
            }),
      ),
    placeholderData: keepPreviousData,
  })
