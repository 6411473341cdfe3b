import { infiniteQueryOptions, queryOptions, useMutation } from '@tanstack/react-query'

import { api, orThrow } from '@/api/client'
import { saveFile } from '@/api/file'
import type { Schema } from '@/api/schema'

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

export const historyQuery = (board: string, filter: HistoryFilter = {}) =>
  infiniteQueryOptions({
    queryKey: [board, 'history', filter],
    queryFn: ({ pageParam, signal }) =>
      orThrow(
        api.GET('/{board}/api/history', {
          params: { path: { board }, query: { ...filter, ...(pageParam ? { after: pageParam } : {}) } },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  })

export const historyChoicesQuery = (board: string) =>
  queryOptions({
    queryKey: [board, 'history-choices'],
    queryFn: ({ signal }) =>
      orThrow(api.GET('/{board}/api/history/choices', { params: { path: { board } }, signal })),
  })

/** What is shown, as a file: all of its pages. */
export const saveHistory = (board: string, filter: HistoryFilter, format: 'csv' | 'xlsx') =>
  saveFile(
    api.GET('/{board}/api/history/export', {
      params: { path: { board }, query: { ...filter, format } },
      parseAs: 'blob',
    }),
  )

/** Asked on purpose, each time: an old answer would prove nothing. */
export function useVerifyHistory(board: string) {
  return useMutation({
    mutationFn: () => orThrow(api.GET('/{board}/api/history/verification', { params: { path: { board } } })),
  })
}
