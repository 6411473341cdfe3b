import { queryOptions } from '@tanstack/react-query'

import { api, orThrow } from './client'
import type { Schema } from './schema'

export type RecordKind = Schema<'RecordKind'>
export type RecordLink = NonNullable<Schema<'RecordLink'>>
export type FoundRecord = Schema<'SearchHit'>

/** The records of a board that words or a reference find. */
export const recordSearchQuery = (board: string, text: string) =>
  queryOptions({
    queryKey: [board, 'search', text],
    queryFn: ({ signal }) =>
      orThrow(api.GET('/{board}/api/search', { params: { path: { board }, query: { text } }, signal })),
    enabled: text !== '',
  })

/** The page of a record. */
export function recordAddress(board: string, { page }: Pick<RecordLink, 'page'>): string {
  return `/${board}/${page}`
}

const kinds = {
  priority: 'Priority',
  measure: 'Measure',
  objective: 'Objective',
  action: 'Action',
  evidence: 'Evidence',
  meeting: 'Meeting',
  group: 'Group',
} as const satisfies Record<RecordKind, string>

/** What a kind of record is called. */
export function kindWords(kind: RecordKind): string {
  return kinds[kind]
}

export function isRecordKind(word: unknown): word is RecordKind {
  return typeof word === 'string' && word in kinds
}
