import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'

import { api, ifMatch, orThrow } from '@/api/client'
import type { Filled, Schema } from '@/api/schema'
import type { TextAnswer } from '@/api/text-checks'
import type { Change } from '@/components/form/use-change'

export type Retention = Schema<'RetentionView'>
export type RecordClass = Schema<'RecordClassView'>
export type Hold = NonNullable<Retention['hold']>
export type PastDateList = Schema<'DisposalList'>
export type PastRecord = Schema<'RecordForDisposal'>

/** A body with the answers to marked words, where any were given. */
type WithAnswers<Body> = Filled<Omit<Body, 'answers'>> & { answers?: TextAnswer[] }

export type Decision = WithAnswers<Schema<'DecideRetentionBody'>>
export type HoldReason = WithAnswers<Schema<'HoldReasonBody'>>

/** The classes of which records are listed one by one. */
export type Listed = 'plans' | 'actions' | 'evidence'

/** What the list shows, as its address tells it. Plans are left out of the address. */
export interface PastDateSearch {
  show?: Exclude<Listed, 'plans'>
  after?: string
}

/** The page size of every list; longer lists go on after a cursor. */
const limit = 50

const keys = {
  all: (board: string) => [board, 'retention'] as const,
}

export const retentionQuery = (board: string) =>
  queryOptions({
    queryKey: [...keys.all(board), 'schedule'],
    queryFn: ({ signal }) =>
      orThrow(api.GET('/{board}/api/retention', { params: { path: { board } }, signal })),
  })

export const pastDateQuery = (board: string, search: PastDateSearch) =>
  queryOptions({
    queryKey: [...keys.all(board), 'past-date', search],
    queryFn: ({ signal }) =>
      orThrow(
        api.GET('/{board}/api/retention/past-date', {
          params: { path: { board }, query: { ...search, show: search.show ?? 'plans', limit } },
          signal,
        }),
      ),
    // What is destroyed on another page, or put on hold by somebody else, counts at once.
    staleTime: 0,
  })

/** After a change the schedule, the hold and what is past its date are asked again. */
function useAsksAgain(board: string) {
  const queryClient = useQueryClient()

  return () => queryClient.invalidateQueries({ queryKey: keys.all(board) })
}

export function useDecide(board: string, recordClass: string) {
  return useMutation({
    mutationFn: ({ version, body }: Change<Decision>) =>
      orThrow<unknown>(
        api.PUT('/{board}/api/retention/classes/{recordClass}', {
          params: { path: { board, recordClass }, header: ifMatch(version) },
          body,
        }),
      ),
    onSuccess: useAsksAgain(board),
  })
}

export function usePutHoldOn(board: string) {
  return useMutation({
    mutationFn: (body: HoldReason) =>
      orThrow(api.POST('/{board}/api/retention/holds', { params: { path: { board } }, body })),
    onSuccess: useAsksAgain(board),
  })
}

export function useLiftHold(board: string, hold: string) {
  return useMutation({
    mutationFn: ({ version, body }: Change<HoldReason>) =>
      orThrow<unknown>(
        api.POST('/{board}/api/retention/holds/{hold}/lifting', {
          params: { path: { board, hold }, header: ifMatch(version) },
          body,
        }),
      ),
    onSuccess: useAsksAgain(board),
  })
}
