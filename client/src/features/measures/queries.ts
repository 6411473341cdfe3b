import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'

import { api, ifMatch, orThrow } from '@/api/client'
import type { Problem } from '@/api/problem'
import type { Filled, Schema } from '@/api/schema'
import type { Change } from '@/components/form/use-change'

export type MeasureList = Schema<'MeasureList'>
export type Measure = Schema<'MeasureSummary'>
export type MeasureDetail = Schema<'MeasureDetail'>
export type Reading = Schema<'ReadingView'>
export type Unit = Schema<'MeasureUnit'>
export type NewMeasure = Schema<'AddMeasureBody'>
export type MeasureTerms = Filled<Schema<'ChangeMeasureBody'>>
export type NewReading = Filled<Schema<'ReadingBody'>>
export type Ending = Filled<Schema<'EndMeasureBody'>>

/** Every key begins with the board, so that nothing of one board can be shown in another. */
const keys = {
  all: (board: string, slug: string) => [board, 'measures', slug] as const,
  list: (board: string, slug: string) => [board, 'measures', slug, 'list'] as const,
  one: (board: string, slug: string, number: number) => [board, 'measures', slug, number] as const,
  /** The priority tells in its own history what happened to its measures. */
  priority: (board: string, slug: string) => [board, 'priorities', 'one', slug] as const,
}

export const measuresQuery = (board: string, slug: string) =>
  queryOptions({
    queryKey: keys.list(board, slug),
    queryFn: ({ signal }) =>
      orThrow(
        api.GET('/{board}/api/priorities/{slug}/measures', { params: { path: { board, slug } }, signal }),
      ),
  })

/** One measure as it stands, or as the board saw it on a day. */
export const measureQuery = (board: string, slug: string, number: number, seenOn?: string) =>
  queryOptions({
    queryKey: [...keys.one(board, slug, number), seenOn ?? null],
    queryFn: ({ signal }) =>
      orThrow(
        api.GET('/{board}/api/priorities/{slug}/measures/{number}', {
          params: { path: { board, slug, number }, query: seenOn ? { seenOn } : {} },
          signal,
        }),
      ),
  })

/** The measure as it is now, which the service sends with every refusal of a stale version. */
export function currentMeasure(problem: Problem | null): MeasureDetail | null {
  const current = problem?.isStale ? problem.current : null

  return isMeasure(current) ? current : null
}

function isMeasure(current: unknown): current is MeasureDetail {
  return typeof current === 'object' && current !== null && 'measure' in current && 'readings' in current
}

/** After a change: the measures of this priority and its history are asked again. */
function useAsksAgain(board: string, slug: string) {
  const queryClient = useQueryClient()

  return () =>
    Promise.all([
      queryClient.invalidateQueries({ queryKey: keys.all(board, slug) }),
      queryClient.invalidateQueries({ queryKey: keys.priority(board, slug) }),
    ])
}

export function useAddMeasure(board: string, slug: string) {
  return useMutation({
    mutationFn: (body: NewMeasure) =>
      orThrow(
        api.POST('/{board}/api/priorities/{slug}/measures', { params: { path: { board, slug } }, body }),
      ),
    onSuccess: useAsksAgain(board, slug),
  })
}

export function useChangeMeasure(board: string, slug: string, number: number) {
  return useMutation({
    mutationFn: ({ version, body }: Change<MeasureTerms>) =>
      orThrow(
        api.PUT('/{board}/api/priorities/{slug}/measures/{number}', {
          params: { path: { board, slug, number }, header: ifMatch(version) },
          body,
        }),
      ),
    onSuccess: useAsksAgain(board, slug),
  })
}

export function useEndMeasure(board: string, slug: string, number: number) {
  return useMutation({
    mutationFn: ({ version, body }: Change<Ending>) =>
      orThrow(
        api.POST('/{board}/api/priorities/{slug}/measures/{number}/ending', {
          params: { path: { board, slug, number }, header: ifMatch(version) },
          body,
        }),
      ),
    onSuccess: useAsksAgain(board, slug),
  })
}

export function useRecordReading(board: string, slug: string, number: number) {
  return useMutation({
    mutationFn: ({ version, body }: Change<NewReading>) =>
      orThrow(
        api.POST('/{board}/api/priorities/{slug}/measures/{number}/readings', {
          params: { path: { board, slug, number }, header: ifMatch(version) },
          body,
        }),
      ),
    onSuccess: useAsksAgain(board, slug),
  })
}

export function useRestateReading(board: string, slug: string, number: number, reading: number) {
  return useMutation({
    mutationFn: ({ version, body }: Change<NewReading>) =>
      orThrow(
        api.POST('/{board}/api/priorities/{slug}/measures/{number}/readings/{reading}/restatement', {
          params: { path: { board, slug, number, reading }, header: ifMatch(version) },
          body,
        }),
      ),
    onSuccess: useAsksAgain(board, slug),
  })
}
