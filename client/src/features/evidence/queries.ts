import { queryOptions } from '@tanstack/react-query'

import { api, orThrow } from '@/api/client'
import type { Problem } from '@/api/problem'
import type { Schema } from '@/api/schema'

import { keyOf, type Owner } from './owner'

export type EvidenceSummary = Schema<'EvidenceSummary'>
export type EvidenceDetail = Schema<'EvidenceDetail'>
export type EvidenceList = Schema<'EvidenceList'>
export type CitedEvidence = Schema<'CitedEvidence'>
export type FileView = NonNullable<Schema<'FileView'>>
export type UpdatePart = NonNullable<Schema<'UpdatePart'>>

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

/** The item as it is now, which the service sends with every refusal of a stale version. */
export function currentEvidence(problem: Problem | null): EvidenceDetail | null {
  const current = problem?.isStale ? problem.current : null

  return isEvidence(current) ? current : null
}

function isEvidence(current: unknown): current is EvidenceDetail {
  return typeof current === 'object' && current !== null && 'revisions' in current && 'version' in current
}
