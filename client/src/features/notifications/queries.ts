import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'

import { api, orThrow } from '@/api/client'
import type { Filled, Schema } from '@/api/schema'
import { person } from '@/api/session'

export type ToldPlace = Schema<'DigestPlace'>
export type Chosen = Filled<Schema<'ChooseDigestBody'>>

export const choicesQuery = queryOptions({
  queryKey: [person, 'notifications'],
  queryFn: ({ signal }) => orThrow(api.GET('/api/notifications', { signal })),
})

export function useChoose({ kind, slug, version }: ToldPlace) {
  const queryClient = useQueryClient()

  return useMutation({
    mutationFn: (body: Chosen) => {
      const options = {
        params: { path: { slug }, header: { 'If-Match': `"${version}"` } },
        body,
      }

      return kind === 'board'
        ? orThrow(api.PUT('/api/notifications/boards/{slug}', options))
        : orThrow(api.PUT('/api/notifications/agencies/{slug}', options))
    },
    // Whether it was saved or refused as too old: what is chosen now is asked for.
    onSettled: () => queryClient.invalidateQueries(choicesQuery),
  })
}

/** Looking at a link changes nothing: mail programs open links by themselves. */
export const stopQuery = (token: string) =>
  queryOptions({
    queryKey: [person, 'stop', token],
    queryFn: ({ signal }) => orThrow(api.POST('/api/notifications/stops/look', { body: { token }, signal })),
    staleTime: Infinity,
  })

export function useStop() {
  return useMutation({
    mutationFn: (token: string) => orThrow(api.POST('/api/notifications/stops', { body: { token } })),
  })
}
