import { asProblem } from '@/api/problem'
import type { HistoryPlace } from '@/features/history/history-place'
import {
  filterNames,
  historyChoicesQuery,
  historyQuery,
  type HistoryFilter,
} from '@/features/history/queries'

import { load, loadBy } from './load'

/** What the history is narrowed by, as the address says it. */
export const historySearch = (search: Record<string, unknown>): HistoryFilter =>
  Object.fromEntries(
    filterNames.flatMap((name) => (typeof search[name] === 'string' ? [[name, search[name]]] : [])),
  )

/** Loads a page of the history of a board, an agency or the platform. */
export function loadHistory(loading: Parameters<typeof load>[0], place: HistoryPlace, filter: HistoryFilter) {
  return Promise.all([
    load(loading, historyChoicesQuery(place)),
    loadBy(loading, (queryClient) =>
      // The page itself shows, beside its field, a filter that the service refuses.
      queryClient.infiniteQuery({ ...historyQuery(place, filter), staleTime: 'static' }).catch(unlessRefused),
    ),
  ])
}

function unlessRefused(error: unknown): null {
  if (asProblem(error)?.status === 400) {
    return null
  }

  throw error
}
