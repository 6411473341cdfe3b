import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'

import { api, orThrow } from '@/api/client'
import { frontQuery } from '@/api/front'
import type { Filled, Schema } from '@/api/schema'
import { sessionQuery } from '@/api/session'
import type { Change } from '@/components/form/use-change'

export type Profile = Schema<'BoardProfileView'>
export type Appearance = Filled<Schema<'ChangeBoardProfileBody'>>

export const profileQuery = (board: string) =>
  queryOptions({
    queryKey: [board, 'profile'],
    queryFn: ({ signal }) =>
      orThrow(api.GET('/{board}/api/profile', { params: { path: { board } }, signal })),
  })

export function useChangeProfile(board: string) {
  const queryClient = useQueryClient()

  return useMutation({
    mutationFn: ({ version, body }: Change<Appearance>) =>
      orThrow(
        api.PUT('/{board}/api/profile', {
          params: { path: { board }, header: { 'If-Match': `"${version}"` } },
          body,
        }),
      ),
    // The name and the colour stand on every page, in the list of places and at sign-in.
    onSuccess: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: [board] }),
        queryClient.invalidateQueries(sessionQuery),
        queryClient.invalidateQueries(frontQuery),
      ]),
  })
}
