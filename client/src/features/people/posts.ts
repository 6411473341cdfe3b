import { infiniteQueryOptions, queryOptions, useMutation } from '@tanstack/react-query'

import { api, orThrow } from '@/api/client'
import type { Schema } from '@/api/schema'

import { useAsksPlaceAgain, type Place } from './queries'

export type PostWork = Schema<'PostWork'>
export type WorkPiece = Schema<'WorkPiece'>
export type PossibleHolder = Schema<'PossibleHolder'>
export type HandOver = Schema<'HandOverBody'>
export type HandOverChoice = NonNullable<Schema<'HandOverChoice'>>

const key = (place: Place) =>
  place.kind === 'board' ? [place.slug, 'posts'] : ['agencies', place.slug, 'posts']

/** The posts that open work names and nobody holds. */
export const vacantPostsQuery = (place: Place) =>
  infiniteQueryOptions({
    queryKey: [...key(place), 'vacant'],
    queryFn: ({ pageParam, signal }) => {
      const query = { vacant: true, ...(pageParam ? { after: pageParam } : {}) }

      return orThrow(
        place.kind === 'board'
          ? api.GET('/{board}/api/posts', { params: { path: { board: place.slug }, query }, signal })
          : api.GET('/agencies/{agency}/api/posts', {
              params: { path: { agency: place.slug }, query },
              signal,
            }),
      )
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  })

/** What a person would leave behind. Asked each time: work may have been given to them a moment ago. */
export const workOfMemberQuery = (place: Place, membershipId: string) =>
  queryOptions({
    queryKey: [...key(place), 'member', membershipId],
    queryFn: ({ signal }) =>
      orThrow(
        place.kind === 'board'
          ? api.GET('/{board}/api/people/{membershipId}/work', {
              params: { path: { board: place.slug, membershipId } },
              signal,
            })
          : api.GET('/agencies/{agency}/api/people/{membershipId}/work', {
              params: { path: { agency: place.slug, membershipId } },
              signal,
            }),
      ),
    staleTime: 0,
  })

/** The open work of one post, and to whom it can go. */
export const workOfPostQuery = (place: Place, post: string) =>
  queryOptions({
    queryKey: [...key(place), 'post', post],
    queryFn: ({ signal }) =>
      orThrow(
        place.kind === 'board'
          ? api.GET('/{board}/api/posts/work', {
              params: { path: { board: place.slug }, query: { post } },
              signal,
            })
          : api.GET('/agencies/{agency}/api/posts/work', {
              params: { path: { agency: place.slug }, query: { post } },
              signal,
            }),
      ),
    staleTime: 0,
  })

export function useHandOverPost(place: Place) {
  return useMutation({
    mutationFn: (body: HandOver) =>
      orThrow(
        place.kind === 'board'
          ? api.POST('/{board}/api/posts/hand-overs', { params: { path: { board: place.slug } }, body })
          : api.POST('/agencies/{agency}/api/posts/hand-overs', {
              params: { path: { agency: place.slug } },
              body,
            }),
      ),
    onSuccess: useAsksPlaceAgain(place),
  })
}
