import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'

import { api, orThrow } from './client'
import type { RecordKind } from './records'
import type { Schema } from './schema'

export type Readers = Schema<'Readers'>

/** One thing of a board that has a page: what sort it is, and how its page is addressed. */
export interface Thing {
  kind: RecordKind
  /** The priority's, for a measure or an objective. */
  address: string
  /** Of a measure or an objective, and of nothing else. */
  number?: number
}

/** After a change to a thing, what is told of it is asked again. */
export const thingKey = (board: string, { kind, address }: Omit<Thing, 'number'>) =>
  [board, 'things', kind, address] as const

const at = (board: string, { kind, address }: Thing) => ({ board, kind, address })
const numbered = ({ number }: Thing) => (number === undefined ? {} : { number })

/** What happened to a thing. Shown from memory first and always asked again, because anything may have changed it. */
export const thingHistoryQuery = (board: string, thing: Thing) =>
  infiniteQueryOptions({
    queryKey: [...thingKey(board, thing), thing.number ?? null, 'history'],
    queryFn: ({ pageParam, signal }) =>
      orThrow(
        api.GET('/{board}/api/things/{kind}/{address}/history', {
          params: {
            path: at(board, thing),
            query: { ...numbered(thing), ...(pageParam ? { after: pageParam } : {}) },
          },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    staleTime: 0,
  })

/** Who can see a thing. */
export const readersQuery = (board: string, thing: Thing) =>
  queryOptions({
    queryKey: [...thingKey(board, thing), thing.number ?? null, 'readers'],
    queryFn: ({ signal }) =>
      orThrow(
        api.GET('/{board}/api/things/{kind}/{address}/readers', {
          params: { path: at(board, thing), query: numbered(thing) },
          signal,
        }),
      ),
    staleTime: 0,
  })
