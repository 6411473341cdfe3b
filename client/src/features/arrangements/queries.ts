import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'

import { api, orThrow } from '@/api/client'
import type { Filled, Schema } from '@/api/schema'

export type Arrangement = Schema<'ArrangementView'>
export type NewArrangement = Filled<Pick<Schema<'BeginArrangementBody'>, 'type' | 'name' | 'from'>>

export const arrangementsQuery = (board: string) =>
  queryOptions({
    queryKey: [board, 'arrangements'],
    queryFn: ({ signal }) =>
      orThrow(api.GET('/{board}/api/arrangements', { params: { path: { board } }, signal })),
  })

export function useBeginArrangement(board: string) {
  const queryClient = useQueryClient()

  return useMutation({
    mutationFn: (body: NewArrangement) =>
      orThrow(api.POST('/{board}/api/arrangements', { params: { path: { board } }, body })),
    // The words of every page of the board hang from the arrangement in force.
    onSuccess: () => queryClient.invalidateQueries({ queryKey: [board] }),
  })
}
