import { infiniteQueryOptions, useMutation, useQueryClient } from '@tanstack/react-query'

import { api, ifMatch, orThrow } from '@/api/client'
import type { Filled, Schema } from '@/api/schema'

export type Membership = Schema<'MembershipView'>
export type Role = Schema<'RoleView'>
export type Invited = Schema<'InvitePersonBody'>
export type MembershipChange = Schema<'ChangeMembershipBody'> &
  Filled<Pick<Schema<'ChangeMembershipBody'>, 'roles' | 'from'>>
export type MembershipEnd = Schema<'EndMembershipBody'> &
  Filled<Pick<Schema<'EndMembershipBody'>, 'on' | 'reason'>>

/** People belong to a board or to an agency; both are kept in the same way. */
export type Place = { kind: 'board'; slug: string } | { kind: 'agency'; slug: string }

const key = (place: Place) =>
  place.kind === 'board' ? [place.slug, 'people'] : ['agencies', place.slug, 'people']

export const peopleQuery = (place: Place) =>
  infiniteQueryOptions({
    queryKey: key(place),
    queryFn: ({ pageParam, signal }) => {
      const query = pageParam ? { after: pageParam } : {}

      return orThrow(
        place.kind === 'board'
          ? api.GET('/{board}/api/people', { params: { path: { board: place.slug }, query }, signal })
          : api.GET('/agencies/{agency}/api/people', {
              params: { path: { agency: place.slug }, query },
              signal,
            }),
      )
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  })

function useAsksAgain(place: Place) {
  const queryClient = useQueryClient()

  return () => queryClient.invalidateQueries({ queryKey: key(place) })
}

/** Work that is handed over changes actions, priorities and groups: everything of the place is asked again. */
export function useAsksPlaceAgain(place: Place) {
  const queryClient = useQueryClient()
  const placeKey = place.kind === 'board' ? [place.slug] : ['agencies', place.slug]

  return () => queryClient.invalidateQueries({ queryKey: placeKey })
}

export function useInvitePerson(place: Place) {
  return useMutation({
    mutationFn: (body: Invited) =>
      orThrow(
        place.kind === 'board'
          ? api.POST('/{board}/api/people', { params: { path: { board: place.slug } }, body })
          : api.POST('/agencies/{agency}/api/people', { params: { path: { agency: place.slug } }, body }),
      ),
    onSuccess: useAsksAgain(place),
  })
}

export function useChangeMembership(place: Place, membershipId: string) {
  return useMutation({
    mutationFn: ({ version, body }: { version: number; body: MembershipChange }) => {
      const header = ifMatch(version)

      return orThrow(
        place.kind === 'board'
          ? api.PUT('/{board}/api/people/{membershipId}', {
              params: { path: { board: place.slug, membershipId }, header },
              body,
            })
          : api.PUT('/agencies/{agency}/api/people/{membershipId}', {
              params: { path: { agency: place.slug, membershipId }, header },
              body,
            }),
      )
    },
    onSuccess: useAsksPlaceAgain(place),
  })
}

export function useEndMembership(place: Place, membershipId: string) {
  return useMutation({
    mutationFn: ({ version, body }: { version: number; body: MembershipEnd }) => {
      const header = ifMatch(version)

      return orThrow(
        place.kind === 'board'
          ? api.POST('/{board}/api/people/{membershipId}/end', {
              params: { path: { board: place.slug, membershipId }, header },
              body,
            })
          : api.POST('/agencies/{agency}/api/people/{membershipId}/end', {
              params: { path: { agency: place.slug, membershipId }, header },
              body,
            }),
      )
    },
    onSuccess: useAsksPlaceAgain(place),
  })
}
