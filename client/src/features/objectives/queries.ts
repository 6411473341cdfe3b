import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'

import { api, ifMatch, orThrow } from '@/api/client'
import type { Problem } from '@/api/problem'
import type { Filled, Schema } from '@/api/schema'
import type { Change } from '@/components/form/use-change'

export type Objective = Schema<'ObjectiveView'>
export type ObjectiveTerms = Filled<Schema<'ObjectiveBody'>>
export type Dropping = Filled<Schema<'DropObjectiveBody'>>

/** Every key begins with the board, so that nothing of one board can be shown in another. */
const keys = {
  list: (board: string, slug: string) => [board, 'objectives', slug] as const,
  /** The priority tells in its own history what happened to its objectives. */
  priority: (board: string, slug: string) => [board, 'priorities', 'one', slug] as const,
}

export const objectivesQuery = (board: string, slug: string) =>
  queryOptions({
    queryKey: keys.list(board, slug),
    queryFn: ({ signal }) =>
      orThrow(
        api.GET('/{board}/api/priorities/{slug}/objectives', { params: { path: { board, slug } }, signal }),
      ),
  })

/** The objective as it is now, which the service sends with every refusal of a stale version. */
export function currentObjective(problem: Problem | null): Objective | null {
  const current = problem?.isStale ? problem.current : null

  return isObjective(current) ? current : null
}

function isObjective(current: unknown): current is Objective {
  return typeof current === 'object' && current !== null && 'sentence' in current && 'version' in current
}

/** After a change: the objectives of this priority and its history are asked again. */
function useAsksAgain(board: string, slug: string) {
  const queryClient = useQueryClient()

  return () =>
    Promise.all([
      queryClient.invalidateQueries({ queryKey: keys.list(board, slug) }),
      queryClient.invalidateQueries({ queryKey: keys.priority(board, slug) }),
    ])
}

export function useAddObjective(board: string, slug: string) {
  return useMutation({
    mutationFn: (body: ObjectiveTerms) =>
      orThrow(
        api.POST('/{board}/api/priorities/{slug}/objectives', { params: { path: { board, slug } }, body }),
      ),
    onSuccess: useAsksAgain(board, slug),
  })
}

export function useRewordObjective(board: string, slug: string, number: number) {
  return useMutation({
    mutationFn: ({ version, body }: Change<ObjectiveTerms>) =>
      orThrow(
        api.PUT('/{board}/api/priorities/{slug}/objectives/{number}', {
          params: { path: { board, slug, number }, header: ifMatch(version) },
          body,
        }),
      ),
    onSuccess: useAsksAgain(board, slug),
  })
}

export function useDropObjective(board: string, slug: string, number: number) {
  return useMutation({
    mutationFn: ({ version, body }: Change<Dropping>) =>
      orThrow(
        api.POST('/{board}/api/priorities/{slug}/objectives/{number}/dropping', {
          params: { path: { board, slug, number }, header: ifMatch(version) },
          body,
        }),
      ),
    onSuccess: useAsksAgain(board, slug),
  })
}
