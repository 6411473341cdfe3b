import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'

import { api, ifMatch, orThrow } from '@/api/client'
import { saveFile } from '@/api/file'
import type { Filled, Schema } from '@/api/schema'

import { keys } from './keys'

export type ActionSummary = Schema<'ActionSummary'>
export type ActionDetail = Schema<'ActionDetail'>
export type ActionList = Schema<'ActionList'>
export type AgencyActionList = Schema<'AgencyActionList'>
export type NewAction = Filled<Schema<'RaiseActionBody'>>
export type Wording = Filled<Schema<'ChangeActionBody'>>

/** What the list shows, as its address tells it. What is usual is left out of the address. */
export interface ActionSearch {
  show?: Shown
  owner?: string
  priority?: string
  /** The meeting that agreed them or from which they came, by address. */
  meeting?: string
  /** The kind of source that they came from, by its word. */
  sourceKind?: string
  /** The record of that kind, by its address. */
  source?: string
  /** Its number, where it is a measure or an objective. */
  sourceNumber?: number
  /** Only what is due before this day. */
  dueBefore?: string
  text?: string
  sort?: 'reference' | 'owner' | 'priority' | 'source'
  after?: string
}

export type Shown = 'overdue' | 'waiting' | 'finished' | 'all'

/** The page size of every list; longer lists go on after a cursor. */
const limit = 50

export const actionsQuery = (board: string, search: ActionSearch) =>
  queryOptions({
    queryKey: [...keys.board(board), 'list', search],
    queryFn: ({ signal }) =>
      orThrow(
        api.GET('/{board}/api/actions', {
          params: { path: { board }, query: { ...search, show: search.show ?? 'open', limit } },
          signal,
        }),
      ),
  })

/** What came from one priority, finished or not. */
export const actionsOfPriorityQuery = (board: string, priority: string) =>
  actionsQuery(board, { priority, show: 'all' })

/** The whole list as a file, narrowed as it is shown. */
export const saveActions = (board: string, search: ActionSearch, format: 'csv' | 'xlsx') =>
  saveFile(
    api.GET('/{board}/api/actions/export', {
      params: {
        path: { board },
        query: {
          show: search.show ?? 'open',
          owner: search.owner,
          priority: search.priority,
          meeting: search.meeting,
          sourceKind: search.sourceKind,
          source: search.source,
          sourceNumber: search.sourceNumber,
          dueBefore: search.dueBefore,
          text: search.text,
          sort: search.sort,
          format,
        },
      },
      parseAs: 'blob',
    }),
  )

export const actionQuery = (board: string, reference: string) =>
  queryOptions({
    queryKey: [...keys.board(board), 'one', reference],
    queryFn: ({ signal }) =>
      orThrow(
        api.GET('/{board}/api/actions/{reference}', { params: { path: { board, reference } }, signal }),
      ),
  })

/** As many as a list of the service holds; a board has seated far fewer. */
const mostOwners = 100

/** Whom an action can be given to. */
export const ownersQuery = (board: string) =>
  queryOptions({
    queryKey: [board, 'agencies', 'owners'],
    queryFn: ({ signal }) =>
      orThrow(
        api.GET('/{board}/api/agencies', {
          params: { path: { board }, query: { limit: mostOwners } },
          signal,
        }),
      ),
  })

export interface AgencyActionSearch {
  show?: Shown
  board?: string
  text?: string
  after?: string
}

export const agencyActionsQuery = (agency: string, search: AgencyActionSearch) =>
  queryOptions({
    queryKey: [...keys.agency(agency), 'list', search],
    queryFn: ({ signal }) =>
      orThrow(
        api.GET('/agencies/{agency}/api/actions', {
          params: { path: { agency }, query: { ...search, show: search.show ?? 'open', limit } },
          signal,
        }),
      ),
  })

export const agencyActionQuery = (agency: string, board: string, reference: string) =>
  queryOptions({
    queryKey: [...keys.agency(agency), 'one', board, reference],
    queryFn: ({ signal }) =>
      orThrow(
        api.GET('/agencies/{agency}/api/actions/{boardSlug}/{reference}', {
          params: { path: { agency, boardSlug: board, reference } },
          signal,
        }),
      ),
  })

export function useRaiseAction(board: string) {
  const queryClient = useQueryClient()

  return useMutation({
    mutationFn: ({ isProposal, body }: { isProposal: boolean; body: NewAction }) => {
      const { atMeeting, meeting, agreedOn, ...terms } = body
      const params = { path: { board } }

      return orThrow(
        isProposal
          ? api.POST('/{board}/api/actions/proposals', { params, body: terms })
          : api.POST('/{board}/api/actions', { params, body: { ...terms, atMeeting, meeting, agreedOn } }),
      )
    },
    onSuccess: () => queryClient.invalidateQueries({ queryKey: keys.board(board) }),
  })
}

export function useRewordAction(board: string, reference: string) {
  const queryClient = useQueryClient()

  return useMutation({
    mutationFn: ({ version, body }: { version: number; body: Wording }) =>
      orThrow(
        api.PUT('/{board}/api/actions/{reference}', {
          params: { path: { board, reference }, header: ifMatch(version) },
          body,
        }),
      ),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: keys.board(board) }),
  })
}
