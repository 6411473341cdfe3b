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

/** What the page of a history needs, whoever's it is. */
export function loadHistory(loading: Parameters<typeof load>[0], place: HistoryPlace, filter: HistoryFilter) {
  return Promise.all([
    load(loading, historyChoicesQuery(place)),
    loadBy(loading, (queryClient) =>
      // What cannot be asked for is told on the page, beside its field.
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
