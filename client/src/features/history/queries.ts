import { infiniteQueryOptions, queryOptions, useMutation } from '@tanstack/react-query'

import { api, orThrow } from '@/api/client'
import { saveFile } from '@/api/file'
import type { Schema } from '@/api/schema'

import { keyOf, type HistoryPlace } from './history-place'

export type HistoryChoices = Schema<'HistoryChoices'>

/** What the history is narrowed by, as the address holds it: what is not there is not asked for. */
export interface HistoryFilter {
  kind?: string
  person?: string
  from?: string
  to?: string
  text?: string
}

export const filterNames = ['kind', 'person', 'from', 'to', 'text'] as const

export const historyQuery = (place: HistoryPlace, filter: HistoryFilter = {}) =>
  infiniteQueryOptions({
    queryKey: [...keyOf(place), 'history', filter],
    queryFn: ({ pageParam, signal }) => {
      const query = { ...filter, ...(pageParam ? { after: pageParam } : {}) }

      return orThrow(
        place.kind === 'platform'
          ? api.GET('/platform/api/history', { params: { query }, signal })
          : place.kind === 'agency'
            ? api.GET('/agencies/{agency}/api/history', {
                params: { path: { agency: place.slug }, query },
                signal,
              })
            : api.GET('/{board}/api/history', { params: { path: { board: place.slug }, query }, signal }),
      )
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  })

export const historyChoicesQuery = (place: HistoryPlace) =>
  queryOptions({
    queryKey: [...keyOf(place), 'history-choices'],
    queryFn: ({ signal }) =>
      orThrow(
        place.kind === 'platform'
          ? api.GET('/platform/api/history/choices', { signal })
          : place.kind === 'agency'
            ? api.GET('/agencies/{agency}/api/history/choices', {
                params: { path: { agency: place.slug } },
                signal,
              })
            : api.GET('/{board}/api/history/choices', { params: { path: { board: place.slug } }, signal }),
      ),
  })

/** The history of an agency's action, as far as both parties know it. Always asked again. */
export const agencyActionHistoryQuery = (agency: string, board: string, reference: string) =>
  infiniteQueryOptions({
    queryKey: ['agencies', agency, 'actions', board, reference, 'history'],
    queryFn: ({ pageParam, signal }) =>
      orThrow(
        api.GET('/agencies/{agency}/api/actions/{boardSlug}/{reference}/history', {
          params: {
            path: { agency, boardSlug: board, reference },
            query: pageParam ? { after: pageParam } : {},
          },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    staleTime: 0,
  })

/** What is shown, as a file: all of its pages. */
export function saveHistory(place: HistoryPlace, filter: HistoryFilter, format: 'csv' | 'xlsx') {
  const query = { ...filter, format }

  return saveFile(
    place.kind === 'platform'
      ? api.GET('/platform/api/history/export', { params: { query }, parseAs: 'blob' })
      : place.kind === 'agency'
        ? api.GET('/agencies/{agency}/api/history/export', {
            params: { path: { agency: place.slug }, query },
            parseAs: 'blob',
          })
        : api.GET('/{board}/api/history/export', {
            params: { path: { board: place.slug }, query },
            parseAs: 'blob',
          }),
  )
}

/** Asked on purpose, each time: an old answer would prove nothing. */
export function useVerifyHistory(place: HistoryPlace) {
  return useMutation({
    mutationFn: () =>
      orThrow(
        place.kind === 'platform'
          ? api.GET('/platform/api/history/verification')
          : place.kind === 'agency'
            ? api.GET('/agencies/{agency}/api/history/verification', {
                params: { path: { agency: place.slug } },
              })
            : api.GET('/{board}/api/history/verification', { params: { path: { board: place.slug } } }),
      ),
  })
}
