import { useMutation, useQueryClient } from '@tanstack/react-query'

import { api, orThrow } from '@/api/client'

import { keys } from './keys'

/** One of an agency's actions: the board by address, and the reference. */
export interface ActionName {
  board: string
  reference: string
}

const paramsOf = (agency: string, { board, reference }: ActionName) => ({
  path: { agency, boardSlug: board, reference },
})

/** Says that an action is one commitment with that of another board. */
export function useGatherActions(agency: string, one: ActionName) {
  const queryClient = useQueryClient()

  return useMutation({
    mutationFn: (other: ActionName) =>
      orThrow(
        api.POST('/agencies/{agency}/api/actions/{boardSlug}/{reference}/commitment', {
          params: paramsOf(agency, one),
          body: { other },
        }),
      ),
    onSettled: () => queryClient.invalidateQueries({ queryKey: keys.agency(agency) }),
  })
}

/** Takes an action out of its commitment. */
export function useReleaseAction(agency: string) {
  const queryClient = useQueryClient()

  return useMutation({
    mutationFn: (action: ActionName) =>
      orThrow(
        api.DELETE('/agencies/{agency}/api/actions/{boardSlug}/{reference}/commitment', {
          params: paramsOf(agency, action),
        }),
      ),
    onSettled: () => queryClient.invalidateQueries({ queryKey: keys.agency(agency) }),
  })
}
