import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'

import { api, orThrow } from '@/api/client'
import type { Filled, Schema } from '@/api/schema'

export type Seat = Schema<'SeatedAgency'>
export type AgencyToFollow = Schema<'AgencyToTransfer'>
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

export const toFollowQuery = (board: string) =>
  queryOptions({
    queryKey: [...key(board), 'to-follow'],
    queryFn: ({ signal }) =>
      orThrow(api.GET('/{board}/api/agencies/to-follow', { params: { path: { board } }, signal })),
  })

/** Gives on what the writer has seen, and no more: seats and actions are counted again. */
export function useFollowAgency(board: string, { agency, seats, actions }: AgencyToFollow) {
  const queryClient = useQueryClient()

  return useMutation({
    mutationFn: () =>
      orThrow(
        api.POST('/{board}/api/agencies/{slug}/following', {
          params: { path: { board, slug: agency } },
          body: { seats, actions },
        }),
      ),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: [board] }),
  })
}

export function useSeatAgency(board: string) {
  const queryClient = useQueryClient()

  return useMutation({
    mutationFn: (body: NewSeat) =>
      orThrow(api.POST('/{board}/api/agencies', { params: { path: { board } }, body })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: key(board) }),
  })
}
