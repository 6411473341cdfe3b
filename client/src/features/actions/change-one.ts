import { useMutation, useQueryClient } from '@tanstack/react-query'

import { api, ifMatch, orThrow } from '@/api/client'
import { sentWith, type Upload } from '@/api/files'
import type { Filled, Schema } from '@/api/schema'
import type { Destroying } from '@/components/DestroyFileDialog'
import type { Change } from '@/components/form/use-change'
import type { HeldMeeting } from '@/lib/agreed-at'

import { keys } from './keys'

/** Where a person works on an action: the board's side of it, or the agency's. */
export type ActionPlace =
  | {
      kind: 'board'
      board: string
      reference: string
      personId: string
      /** Meetings that were held, for whoever says which one agreed it. */
      meetings: readonly HeldMeeting[]
    }
  | {
      kind: 'agency'
      agency: string
      board: string
      reference: string
      personId: string
      /** What the agency has promised to other boards and is one commitment with it. */
      also: readonly AlsoPromised[]
    }

export type AlsoPromised = Schema<'LinkedAction'>

/** Further actions of a commitment to which an agency says the same. */
type Also = readonly Filled<Schema<'AgencyActionTargetBody'>>[]

/** A file that an agency gives as proof, and what its giver says of it. */
export interface ProofFile {
  upload: Upload
  isDeclared: boolean
}

/** Every change that is made in a dialog, by what it is sent as. */
export type ActionChange =
  | {
      kind: 'agree'
      body: Filled<Schema<'AgreeActionBody'>>
      /** How the chosen meeting is called. */
      meeting: string | undefined
    }
  | { kind: 'update'; body: Filled<Schema<'ActionUpdateBody'>>; also: Also }
  | { kind: 'done'; body: Filled<Schema<'CompletionBody'>>; also: Also; proof: ProofFile | null }
  | { kind: 'ask'; body: Filled<Schema<'MoreTimeBody'>> }
  | { kind: 'answer'; body: Filled<Schema<'AnswerDueChangeBody'>> }
  | { kind: 'due'; body: Filled<Schema<'SetActionDueBody'>> }
  | { kind: 'reply'; body: Filled<Schema<'AskForReplyBody'>> }
  | { kind: 'verify' }
  | { kind: 'back' | 'close' | 'withdraw'; body: Filled<Schema<'ActionReasonBody'>> }

export type ChangeKind = ActionChange['kind']

export function useChangeAction(place: ActionPlace) {
  const queryClient = useQueryClient()

  return useMutation({
    mutationFn: ({ version, change }: { version: number; change: ActionChange }) =>
      orThrow<unknown>(
        place.kind === 'board'
          ? sendAsBoard(place, ifMatch(version), change)
          : sendAsAgency(place, ifMatch(version), change),
      ),
    // Also what was refused: somebody else changed it, or another action of the same commitment.
    onSettled: () =>
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
    case 'reply':
      return api.POST('/{board}/api/actions/{reference}/reply-request', { params, body: change.body })
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
        body: { ...change.body, also: [...change.also] },
      })
    case 'done':
      return api.POST('/agencies/{agency}/api/actions/{boardSlug}/{reference}/completions', {
        params,
        ...sentWith(doneBody(change), change.proof?.upload ?? null),
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

function doneBody({ body, also, proof }: Extract<ActionChange, { kind: 'done' }>) {
  const said = { ...body, also: [...also] }

  return proof ? { ...said, isDeclared: proof.isDeclared } : said
}

/** Where the file of a word that an action is done is fetched. */
export function proofAddress(place: ActionPlace, number: number): string {
  const side =
    place.kind === 'board'
      ? `/${place.board}/api/actions/${place.reference}`
      : `/agencies/${place.agency}/api/actions/${place.board}/${place.reference}`

  return `${side}/completions/${number.toString()}/file`
}

/** Destroys the content of a file that was given as proof. */
export function useDestroyProof(board: string, reference: string, number: number) {
  const queryClient = useQueryClient()

  return useMutation({
    mutationFn: ({ version, body }: Change<Destroying>) =>
      orThrow<unknown>(
        api.POST('/{board}/api/actions/{reference}/completions/{number}/destruction', {
          params: { path: { board, reference, number }, header: ifMatch(version) },
          body,
        }),
      ),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: keys.board(board) }),
  })
}
