import { infiniteQueryOptions, useMutation, useQueryClient } from '@tanstack/react-query'

import { api, orThrow } from '@/api/client'
import type { Filled, Schema } from '@/api/schema'

export type Seat = Schema<'SeatedAgency'>
export type NewSeat = Filled<Schema<'SeatAgencyBody'>>

const key = (board: string) => [board, 'agencies']

export const seatsQuery = (board: string) =>
  infiniteQueryOptions({
    queryKey: key(board),
    queryFn: ({ pageParam, signal }) =>
      orThrow(
        api.GET('/{board}/api/agencies', {
          params: { path: { board }, query: pageParam ? { after: pageParam } : {} },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  })

export function useSeatAgency(board: string) {
  const queryClient = useQueryClient()

  return useMutation({
    mutationFn: (body: NewSeat) =>
      orThrow(api.POST('/{board}/api/agencies', { params: { path: { board } }, body })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: key(board) }),
  })
}
