import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'

import { api, ifMatch, orThrow } from '@/api/client'
import { keyOf, type Owner } from '@/api/owner'
import type { Filled, Schema } from '@/api/schema'
import type { Change } from '@/components/form/use-change'

export type Retention = Schema<'RetentionView'>
export type RecordClass = Schema<'RecordClassView'>
export type Hold = NonNullable<Retention['hold']>
export type PastDateList = Schema<'DisposalList'>
export type PastRecord = Schema<'RecordForDisposal'>

/** A body with the answers to marked words, where any were given. */

export type Decision = Filled<Schema<'DecideRetentionBody'>>
export type HoldReason = Filled<Schema<'HoldReasonBody'>>

/** The classes of which records are listed one by one. */
export type Listed = 'plans' | 'actions' | 'evidence'

/** What the list shows, as its address tells it. What comes first is left out: a board's plans, an agency's evidence. */
export interface PastDateSearch {
  show?: Exclude<Listed, 'plans'>
  after?: string
}

/** The page size of every list; longer lists go on after a cursor. */
const limit = 50

const keys = {
  all: (owner: Owner) => [...keyOf(owner), 'retention'] as const,
}

export const retentionQuery = (owner: Owner) =>
  queryOptions({
    queryKey: [...keys.all(owner), 'schedule'],
    queryFn: ({ signal }) =>
      orThrow(
        owner.kind === 'board'
          ? api.GET('/{board}/api/retention', { params: { path: { board: owner.slug } }, signal })
          : api.GET('/agencies/{agency}/api/retention', { params: { path: { agency: owner.slug } }, signal }),
      ),
  })

/** Which records the list shows; an agency has evidence alone. */
export const listedIn = (owner: Owner, search: PastDateSearch): Listed =>
  owner.kind === 'board' ? (search.show ?? 'plans') : 'evidence'

export const pastDateQuery = (owner: Owner, search: PastDateSearch) =>
  queryOptions({
    queryKey: [...keys.all(owner), 'past-date', search],
    queryFn: ({ signal }) => {
      const query = { ...search, show: listedIn(owner, search), limit }

      return orThrow(
        owner.kind === 'board'
          ? api.GET('/{board}/api/retention/past-date', {
              params: { path: { board: owner.slug }, query },
              signal,
            })
          : api.GET('/agencies/{agency}/api/retention/past-date', {
              params: { path: { agency: owner.slug }, query },
              signal,
            }),
      )
    },
    // What is destroyed on another page, or put on hold by somebody else, counts at once.
    staleTime: 0,
  })

/** After a change the schedule, the hold and what is past its date are asked again. */
function useAsksAgain(owner: Owner) {
  const queryClient = useQueryClient()

  return () => queryClient.invalidateQueries({ queryKey: keys.all(owner) })
}

export function useDecide(owner: Owner, recordClass: string) {
  return useMutation({
    mutationFn: ({ version, body }: Change<Decision>) => {
      const header = ifMatch(version)

      return orThrow<unknown>(
        owner.kind === 'board'
          ? api.PUT('/{board}/api/retention/classes/{recordClass}', {
              params: { path: { board: owner.slug, recordClass }, header },
              body,
            })
          : api.PUT('/agencies/{agency}/api/retention/classes/{recordClass}', {
              params: { path: { agency: owner.slug, recordClass }, header },
              body,
            }),
      )
    },
    onSuccess: useAsksAgain(owner),
  })
}

export function usePutHoldOn(owner: Owner) {
  return useMutation({
    mutationFn: (body: HoldReason) =>
      orThrow(
        owner.kind === 'board'
          ? api.POST('/{board}/api/retention/holds', { params: { path: { board: owner.slug } }, body })
          : api.POST('/agencies/{agency}/api/retention/holds', {
              params: { path: { agency: owner.slug } },
              body,
            }),
      ),
    onSuccess: useAsksAgain(owner),
  })
}

export function useLiftHold(owner: Owner, hold: string) {
  return useMutation({
    mutationFn: ({ version, body }: Change<HoldReason>) => {
      const header = ifMatch(version)

      return orThrow<unknown>(
        owner.kind === 'board'
          ? api.POST('/{board}/api/retention/holds/{hold}/lifting', {
              params: { path: { board: owner.slug, hold }, header },
              body,
            })
          : api.POST('/agencies/{agency}/api/retention/holds/{hold}/lifting', {
              params: { path: { agency: owner.slug, hold }, header },
              body,
            }),
      )
    },
    onSuccess: useAsksAgain(owner),
  })
}
