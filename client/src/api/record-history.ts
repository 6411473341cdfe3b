import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'

import { api, orThrow } from './client'
import type { RecordKind } from './records'
import type { Schema } from './schema'

export type Readers = Schema<'Readers'>

/** One record of a board that has a page: what sort it is, and how its page is addressed. */
export interface RecordAddress {
  kind: RecordKind
  /** The priority's, for a measure or an objective. */
  address: string
  /** Of a measure or an objective, and of nothing else. */
  number?: number
}

/** After a change to a record, what is told of it is asked again. */
export const recordKey = (board: string, { kind, address }: Omit<RecordAddress, 'number'>) =>
  [board, 'records', kind, address] as const

const at = (board: string, { kind, address }: RecordAddress) => ({ board, kind, address })
const numbered = ({ number }: RecordAddress) => (number === undefined ? {} : { number })

/** What happened to a record. Shown from memory first and always asked again, because anything may have changed it. */
export const recordHistoryQuery = (board: string, record: RecordAddress) =>
  infiniteQueryOptions({
    queryKey: [...recordKey(board, record), record.number ?? null, 'history'],
    queryFn: ({ pageParam, signal }) =>
      orThrow(
        api.GET('/{board}/api/things/{kind}/{address}/history', {
          params: {
            path: at(board, record),
            query: { ...numbered(record), ...(pageParam ? { after: pageParam } : {}) },
          },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    staleTime: 0,
  })

/** Who can see a record. */
export const readersQuery = (board: string, record: RecordAddress) =>
  queryOptions({
    queryKey: [...recordKey(board, record), record.number ?? null, 'readers'],
    queryFn: ({ signal }) =>
      orThrow(
        api.GET('/{board}/api/things/{kind}/{address}/readers', {
          params: { path: at(board, record), query: numbered(record) },
          signal,
        }),
      ),
    staleTime: 0,
  })
