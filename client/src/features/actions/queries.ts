import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'

import { api, ifMatch, orThrow } from '@/api/client'
import { saveFile } from '@/api/file'
import type { Filled, Schema } from '@/api/schema'
import type { WithAnswers } from '@/api/text-checks'

export type ActionSummary = Schema<'ActionSummary'>
export type ActionDetail = Schema<'ActionDetail'>
export type ActionList = Schema<'ActionList'>
export type AgencyActionList = Schema<'AgencyActionList'>
export type NewAction = WithAnswers<Schema<'RaiseActionBody'>>
export type Wording = WithAnswers<Schema<'ChangeActionBody'>>

/** What the list shows, as its address tells it. What is usual is left out of the address. */
export interface ActionSearch {
  show?: Shown
  owner?: string
  priority?: string
  /** Only what is due before this day. */
  dueBefore?: string
  text?: string
  sort?: 'reference' | 'owner'
  after?: string
}

export type Shown = 'overdue' | 'waiting' | 'finished' | 'all'

/** The page size of every list; longer lists go on after a cursor. */
const limit = 50

/** Every key begins with the place, so that nothing of one place can be shown in another. */
const keys = {
  board: (board: string) => [board, 'actions'] as const,
  agency: (agency: string) => ['agencies', agency, 'actions'] as const,
}

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

/** Where a person works on an action: the board's side of it, or the agency's. */
export type ActionPlace =
  | { kind: 'board'; board: string; reference: string; personId: string }
  | { kind: 'agency'; agency: string; board: string; reference: string; personId: string }

/** Every change that is made in a dialog, by what it is sent as. */
export type ActionChange =
  | { kind: 'agree'; body: Filled<Schema<'AgreeActionBody'>> }
  | { kind: 'update'; body: Filled<Schema<'ActionUpdateBody'>> }
  | { kind: 'done'; body: Filled<Schema<'CompletionBody'>> }
  | { kind: 'ask'; body: Filled<Schema<'MoreTimeBody'>> }
  | { kind: 'answer'; body: Filled<Schema<'AnswerDueChangeBody'>> }
  | { kind: 'due'; body: Filled<Schema<'SetActionDueBody'>> }
  | { kind: 'verify' }
  | { kind: 'back' | 'close' | 'withdraw'; body: Filled<Schema<'ActionReasonBody'>> }

export type ChangeKind = ActionChange['kind']

interface Change {
  version: number
  change: ActionChange
}

export function useChangeAction(place: ActionPlace) {
  const queryClient = useQueryClient()

  return useMutation({
    mutationFn: ({ version, change }: Change) =>
      orThrow<unknown>(
        place.kind === 'board'
          ? sendAsBoard(place, ifMatch(version), change)
          : sendAsAgency(place, ifMatch(version), change),
      ),
    onSuccess: () =>
      queryClient.invalidateQueries({
        queryKey: place.kind === 'board' ? keys.board(place.board) : keys.agency(place.agency),
      }),
  })
}

function sendAsBoard(
  { board, reference }: { board: string; reference: string },
  header: { 'If-Match': string },
  change: ActionChange,
) {
  const params = { path: { board, reference }, header }

  switch (change.kind) {
    case 'agree':
      return api.POST('/{board}/api/actions/{reference}/agreement', { params, body: change.body })
    case 'update':
      return api.POST('/{board}/api/actions/{reference}/updates', { params, body: change.body })
    case 'done':
      return api.POST('/{board}/api/actions/{reference}/completions', { params, body: change.body })
    case 'ask':
      return api.POST('/{board}/api/actions/{reference}/due-changes', { params, body: change.body })
    case 'answer':
      return api.POST('/{board}/api/actions/{reference}/due-changes/answer', { params, body: change.body })
    case 'due':
      return api.PUT('/{board}/api/actions/{reference}/due', { params, body: change.body })
    case 'verify':
      return api.POST('/{board}/api/actions/{reference}/verification', { params })
    case 'back':
      return api.POST('/{board}/api/actions/{reference}/return', { params, body: change.body })
    case 'close':
      return api.POST('/{board}/api/actions/{reference}/closure', { params, body: change.body })
    case 'withdraw':
      return api.POST('/{board}/api/actions/{reference}/withdrawal', { params, body: change.body })
  }
}

function sendAsAgency(
  { agency, board, reference }: { agency: string; board: string; reference: string },
  header: { 'If-Match': string },
  change: ActionChange,
) {
  const params = { path: { agency, boardSlug: board, reference }, header }

  switch (change.kind) {
    case 'update':
      return api.POST('/agencies/{agency}/api/actions/{boardSlug}/{reference}/updates', {
        params,
        body: change.body,
      })
    case 'done':
      return api.POST('/agencies/{agency}/api/actions/{boardSlug}/{reference}/completions', {
        params,
        body: change.body,
      })
    case 'ask':
      return api.POST('/agencies/{agency}/api/actions/{boardSlug}/{reference}/due-changes', {
        params,
        body: change.body,
      })
    default:
      throw new Error(`An agency does not ${change.kind}.`)
  }
}

export function useRaiseAction(board: string) {
  const queryClient = useQueryClient()

  return useMutation({
    mutationFn: ({ isProposal, body }: { isProposal: boolean; body: NewAction }) => {
      const { meeting, agreedOn, ...terms } = body
      const params = { path: { board } }

      return orThrow(
        isProposal
          ? api.POST('/{board}/api/actions/proposals', { params, body: terms })
          : api.POST('/{board}/api/actions', { params, body: { ...terms, meeting, agreedOn } }),
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

/** What is done with many actions in one step. */
export type ManyChange =
  | { kind: 'due'; body: Schema<'ManyActionsDueBody'> }
  | { kind: 'post'; body: Schema<'ManyActionsPostBody'> }
  | { kind: 'close'; body: Schema<'ManyActionsClosureBody'> }

/** Changes many, all of them or none, and tells their versions then. */
export function useChangeMany(board: string) {
  const queryClient = useQueryClient()

  return useMutation({
    mutationFn: (change: ManyChange) => {
      const params = { path: { board } }

      switch (change.kind) {
        case 'due':
          return orThrow(api.PUT('/{board}/api/many-actions/due', { params, body: change.body }))
        case 'post':
          return orThrow(api.PUT('/{board}/api/many-actions/posts', { params, body: change.body }))
        case 'close':
          return orThrow(api.POST('/{board}/api/many-actions/closures', { params, body: change.body }))
      }
    },
    // Also what was refused: somebody else changed the list.
    onSettled: () => queryClient.invalidateQueries({ queryKey: keys.board(board) }),
  })
}

export function useKeepView(board: string) {
  const queryClient = useQueryClient()

  return useMutation({
    mutationFn: (body: Schema<'ActionViewBody'>) =>
      orThrow(api.POST('/{board}/api/action-views', { params: { path: { board } }, body })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: [...keys.board(board), 'list'] }),
  })
}

export function useForgetView(board: string) {
  const queryClient = useQueryClient()

  return useMutation({
    mutationFn: (view: string) =>
      orThrow(api.DELETE('/{board}/api/action-views/{view}', { params: { path: { board, view } } })),
    // Also where it is gone already: the list knows.
    onSettled: () => queryClient.invalidateQueries({ queryKey: [...keys.board(board), 'list'] }),
  })
}
