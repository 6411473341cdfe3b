import type { Board } from '@/api/board'
import { readersQuery, thingHistoryQuery, type Thing } from '@/api/things'

import { load, loadBy } from './load'

/** What the history of a thing needs: who can see it, and what happened to it where this reader may know. */
export function loadThing(loading: Parameters<typeof load>[0], board: Board, thing: Thing) {
  return Promise.all([
    load(loading, readersQuery(board.slug, thing)),
    board.me.can.readHistory
      ? loadBy(loading, (queryClient) =>
          queryClient.infiniteQuery({ ...thingHistoryQuery(board.slug, thing), staleTime: 'static' }),
        )
      : null,
  ])
}
