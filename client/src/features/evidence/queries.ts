import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'

import { api, ifMatch, orThrow } from '@/api/client'
import { sentWith, type Upload } from '@/api/files'
import type { Problem } from '@/api/problem'
import type { Filled, Schema } from '@/api/schema'
import type { TextAnswer } from '@/api/text-checks'
import type { Destroying } from '@/components/DestroyFileDialog'
import type { Change } from '@/components/form/use-change'

import { keyOf, type Owner } from './owner'

export type EvidenceSummary = Schema<'EvidenceSummary'>
export type EvidenceDetail = Schema<'EvidenceDetail'>
export type EvidenceList = Schema<'EvidenceList'>
export type CitedEvidence = Schema<'CitedEvidence'>
export type FileView = NonNullable<Schema<'FileView'>>
export type UpdatePart = NonNullable<Schema<'UpdatePart'>>

/** A body with the answers to marked words, where any were given. */
type WithAnswers<Body> = Filled<Omit<Body, 'answers'>> & { answers?: TextAnswer[] }

export type NewEvidence = Omit<WithAnswers<Schema<'AddEvidenceBody'>>, 'place'> & { upload: Upload | null }
type NewRevision = WithAnswers<Schema<'ReviseEvidenceBody'>>
type Wording = WithAnswers<Schema<'ChangeEvidenceBody'>>
type Withdrawing = WithAnswers<Schema<'WithdrawEvidenceBody'>>

/** What cites evidence, as a page knows it. */
export type Place =
  | { kind: 'priority'; priority: string }
  | { kind: 'update'; priority: string; update: string; part: UpdatePart }
  | { kind: 'reading'; priority: string; measure: number; reading: number }
  | { kind: 'completion'; action: string; completion: string }
  | { kind: 'action'; board: string; action: string }

/** What the list shows, as its address tells it. What is usual is left out of the address. */
export interface EvidenceSearch {
  show?: Shown
  text?: string
  after?: string
}

export type Shown = 'review' | 'withdrawn' | 'all'

/** The page size of every list; longer lists go on after a cursor. */
const limit = 50

const listed = (search: EvidenceSearch) => ({ ...search, show: search.show ?? 'current', limit })

export const evidenceListQuery = (owner: Owner, search: EvidenceSearch) =>
  queryOptions({
    queryKey: [...keyOf(owner), 'list', search],
    queryFn: ({ signal }) =>
      orThrow(
        owner.kind === 'board'
          ? api.GET('/{board}/api/evidence', {
              params: { path: { board: owner.slug }, query: listed(search) },
              signal,
            })
          : api.GET('/agencies/{agency}/api/evidence', {
              params: { path: { agency: owner.slug }, query: listed(search) },
              signal,
            }),
      ),
  })

export const evidenceQuery = (owner: Owner, reference: string) =>
  queryOptions({
    queryKey: [...keyOf(owner), 'one', reference],
    queryFn: ({ signal }) =>
      orThrow(
        owner.kind === 'board'
          ? api.GET('/{board}/api/evidence/{item}', {
              params: { path: { board: owner.slug, item: reference } },
              signal,
            })
          : api.GET('/agencies/{agency}/api/evidence/{item}', {
              params: { path: { agency: owner.slug, item: reference } },
              signal,
            }),
      ),
  })

interface CitedPage {
  items: CitedEvidence[]
  next: string | null
  can: Schema<'CitedEvidenceCan'>
}

/** Every page of what something stands on: the parts of an update are shown together. */
async function wholeList(ask: (after: string | null) => Promise<CitedPage>): Promise<CitedPage> {
  let page = await ask(null)
  const { can } = page
  const items = [...page.items]

  while (page.next) {
    page = await ask(page.next)
    items.push(...page.items)
  }

  return { items, next: null, can }
}

export const priorityEvidenceQuery = (board: string, slug: string) =>
  queryOptions({
    queryKey: [...keyOf({ kind: 'board', slug: board }), 'priority', slug],
    queryFn: ({ signal }) =>
      wholeList((after) =>
        orThrow(
          api.GET('/{board}/api/priorities/{slug}/evidence', {
            params: { path: { board, slug }, query: { limit, ...(after ? { after } : {}) } },
            signal,
          }),
        ),
      ),
  })

export const actionEvidenceQuery = (board: string, reference: string) =>
  queryOptions({
    queryKey: [...keyOf({ kind: 'board', slug: board }), 'action', reference],
    queryFn: ({ signal }) =>
      wholeList((after) =>
        orThrow(
          api.GET('/{board}/api/actions/{reference}/evidence', {
            params: { path: { board, reference }, query: { limit, ...(after ? { after } : {}) } },
            signal,
          }),
        ),
      ),
  })

/** What an agency cites from one of its actions. */
const agencyActionEvidenceQuery = (agency: string, board: string, reference: string) =>
  queryOptions({
    queryKey: [...keyOf({ kind: 'agency', slug: agency }), 'action', board, reference],
    queryFn: ({ signal }) =>
      wholeList((after) =>
        orThrow(
          api.GET('/agencies/{agency}/api/actions/{boardSlug}/{reference}/evidence', {
            params: {
              path: { agency, boardSlug: board, reference },
              query: { limit, ...(after ? { after } : {}) },
            },
            signal,
          }),
        ),
      ),
  })

/** What the page of a place asks for. */
export const placeEvidenceQuery = (owner: Owner, place: Place) => {
  switch (place.kind) {
    case 'action':
      return agencyActionEvidenceQuery(owner.slug, place.board, place.action)
    case 'completion':
      return actionEvidenceQuery(owner.slug, place.action)
    default:
      return priorityEvidenceQuery(owner.slug, place.priority)
  }
}

/** A place as the service takes it. */
function placeBody(place: Place): Schema<'CitedPlaceBody'> {
  const nothing = {
    priority: null,
    update: null,
    part: null,
    measure: null,
    reading: null,
    action: null,
    completion: null,
    board: null,
  }

  return { ...nothing, ...place }
}

/** After a change: every list, item and page that cites is asked again. */
function useAsksAgain(owner: Owner) {
  const queryClient = useQueryClient()

  return () => queryClient.invalidateQueries({ queryKey: keyOf(owner) })
}

export function useAddEvidence(owner: Owner) {
  return useMutation({
    mutationFn: ({ body: { upload, ...body }, place }: { body: NewEvidence; place: Place | null }) => {
      const sent = sentWith({ ...body, place: place ? placeBody(place) : null }, upload)

      return orThrow(
        owner.kind === 'board'
          ? api.POST('/{board}/api/evidence', { params: { path: { board: owner.slug } }, ...sent })
          : api.POST('/agencies/{agency}/api/evidence', {
              params: { path: { agency: owner.slug } },
              ...sent,
            }),
      )
    },
    onSuccess: useAsksAgain(owner),
  })
}

export function useCite(owner: Owner) {
  return useMutation({
    mutationFn: ({ reference, version, place }: { reference: string; version: number; place: Place }) => {
      const header = ifMatch(version)
      const body = { place: placeBody(place) }

      return orThrow(
        owner.kind === 'board'
          ? api.POST('/{board}/api/evidence/{item}/citations', {
              params: { path: { board: owner.slug, item: reference }, header },
              body,
            })
          : api.POST('/agencies/{agency}/api/evidence/{item}/citations', {
              params: { path: { agency: owner.slug, item: reference }, header },
              body,
            }),
      )
    },
    onSuccess: useAsksAgain(owner),
  })
}

export function useTakeAway(owner: Owner) {
  return useMutation({
    mutationFn: ({ reference, version, id }: { reference: string; version: number; id: string }) => {
      const header = ifMatch(version)

      return orThrow(
        owner.kind === 'board'
          ? api.DELETE('/{board}/api/evidence/{item}/citations/{citation}', {
              params: { path: { board: owner.slug, item: reference, citation: id }, header },
            })
          : api.DELETE('/agencies/{agency}/api/evidence/{item}/citations/{citation}', {
              params: { path: { agency: owner.slug, item: reference, citation: id }, header },
            }),
      )
    },
    // Somebody else may have changed the item: what is shown then is no longer true either.
    onSettled: useAsksAgain(owner),
  })
}

/** Every change that is made in a dialog, by what it is sent as. */
export type EvidenceChange =
  | { kind: 'revise'; upload: Upload | null; body: NewRevision }
  | { kind: 'change'; body: Wording }
  | { kind: 'withdraw'; body: Withdrawing }

export type ChangeKind = EvidenceChange['kind']

export function useChangeEvidence(owner: Owner, reference: string) {
  return useMutation({
    mutationFn: ({ version, body }: Change<EvidenceChange>) =>
      owner.kind === 'board'
        ? changeOnBoard(owner.slug, reference, version, body)
        : changeInAgency(owner.slug, reference, version, body),
    onSuccess: useAsksAgain(owner),
  })
}

function changeOnBoard(board: string, reference: string, version: number, change: EvidenceChange) {
  const params = { path: { board, item: reference }, header: ifMatch(version) }

  switch (change.kind) {
    case 'revise':
      return orThrow<unknown>(
        api.POST('/{board}/api/evidence/{item}/revisions', {
          params,
          ...sentWith(change.body, change.upload),
        }),
      )
    case 'change':
      return orThrow<unknown>(api.PUT('/{board}/api/evidence/{item}', { params, body: change.body }))
    case 'withdraw':
      return orThrow<unknown>(
        api.POST('/{board}/api/evidence/{item}/withdrawal', { params, body: change.body }),
      )
  }
}

function changeInAgency(agency: string, reference: string, version: number, change: EvidenceChange) {
  const params = { path: { agency, item: reference }, header: ifMatch(version) }

  switch (change.kind) {
    case 'revise':
      return orThrow<unknown>(
        api.POST('/agencies/{agency}/api/evidence/{item}/revisions', {
          params,
          ...sentWith(change.body, change.upload),
        }),
      )
    case 'change':
      return orThrow<unknown>(
        api.PUT('/agencies/{agency}/api/evidence/{item}', { params, body: change.body }),
      )
    case 'withdraw':
      return orThrow<unknown>(
        api.POST('/agencies/{agency}/api/evidence/{item}/withdrawal', { params, body: change.body }),
      )
  }
}

/** Destroys the content of one revision's file. */
export function useDestroyFile(owner: Owner, reference: string, number: number) {
  return useMutation({
    mutationFn: ({ version, body }: Change<Destroying>) => {
      const header = ifMatch(version)

      return orThrow<unknown>(
        owner.kind === 'board'
          ? api.POST('/{board}/api/evidence/{item}/revisions/{number}/destruction', {
              params: { path: { board: owner.slug, item: reference, number }, header },
              body,
            })
          : api.POST('/agencies/{agency}/api/evidence/{item}/revisions/{number}/destruction', {
              params: { path: { agency: owner.slug, item: reference, number }, header },
              body,
            }),
      )
    },
    onSuccess: useAsksAgain(owner),
  })
}

/** The item as it is now, which the service sends with every refusal of a stale version. */
export function currentEvidence(problem: Problem | null): EvidenceDetail | null {
  const current = problem?.isStale ? problem.current : null

  return isEvidence(current) ? current : null
}

function isEvidence(current: unknown): current is EvidenceDetail {
  return typeof current === 'object' && current !== null && 'revisions' in current && 'version' in current
}
