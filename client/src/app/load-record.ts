import type { Board } from '@/api/board'
import { readersQuery, recordHistoryQuery, type RecordAddress } from '@/api/record-history'

import { load, loadBy } from './load'

/** What the history of a record needs: who can see it, and what happened to it where this reader may know. */
export function loadRecord(loading: Parameters<typeof load>[0], board: Board, record: RecordAddress) {
  return Promise.all([
    load(loading, readersQuery(board.slug, record)),
    board.me.can.readHistory
      ? loadBy(loading, (queryClient) =>
          queryClient.infiniteQuery({ ...recordHistoryQuery(board.slug, record), staleTime: 'static' }),
        )
      : null,
  ])
}
