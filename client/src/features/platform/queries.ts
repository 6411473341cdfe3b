import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'

import { api, orThrow } from '@/api/client'
import type { Filled, Schema } from '@/api/schema'

export type NewBoard = Schema<'AddBoardBody'>
export type NewAgency = Schema<'AddAgencyBody'>
export type JobFailure = Schema<'JobFailure'>
export type PlatformAgency = Schema<'PlatformAgency'>
export type NewLink = Filled<Schema<'LinkAgencyBody'>>
export type PlatformBoard = Schema<'PlatformBoard'>

const keys = { boards: ['platform', 'boards'], agencies: ['platform', 'agencies'] } as const

export const mailQuery = queryOptions({
  queryKey: ['platform', 'mail'],
  queryFn: ({ signal }) => orThrow(api.GET('/platform/api/mail', { signal })),
})

export const jobFailuresQuery = queryOptions({
  queryKey: ['platform', 'job-failures'],
  queryFn: ({ signal }) => orThrow(api.GET('/platform/api/job-failures', { signal })),
})

export const boardsQuery = infiniteQueryOptions({
  queryKey: keys.boards,
  queryFn: ({ pageParam, signal }) =>
    orThrow(
      api.GET('/platform/api/boards', { params: { query: pageParam ? { after: pageParam } : {} }, signal }),
    ),
  initialPageParam: null as string | null,
  getNextPageParam: (page) => page.next,
})

export const agenciesQuery = infiniteQueryOptions({
  queryKey: keys.agencies,
  queryFn: ({ pageParam, signal }) =>
    orThrow(
      api.GET('/platform/api/agencies', { params: { query: pageParam ? { after: pageParam } : {} }, signal }),
    ),
  initialPageParam: null as string | null,
  getNextPageParam: (page) => page.next,
})

function useAsksAgain(queryKey: readonly string[]) {
  const queryClient = useQueryClient()

  return () => queryClient.invalidateQueries({ queryKey })
}

export function useAddBoard() {
  return useMutation({
    mutationFn: (body: NewBoard) => orThrow(api.POST('/platform/api/boards', { body })),
    onSuccess: useAsksAgain(keys.boards),
  })
}

export function useSuspendBoard(slug: string) {
  return useMutation({
    mutationFn: (reason: string) =>
      orThrow(
        api.POST('/platform/api/boards/{slug}/suspension', { params: { path: { slug } }, body: { reason } }),
      ),
    onSuccess: useAsksAgain(keys.boards),
  })
}

export function useResumeBoard() {
  return useMutation({
    mutationFn: (slug: string) =>
      orThrow(api.DELETE('/platform/api/boards/{slug}/suspension', { params: { path: { slug } } })),
    onSuccess: useAsksAgain(keys.boards),
  })
}

export function useAddAgency() {
  return useMutation({
    mutationFn: (body: NewAgency) => orThrow(api.POST('/platform/api/agencies', { body })),
    onSuccess: useAsksAgain(keys.agencies),
  })
}

export function useLinkAgency(slug: string) {
  return useMutation({
    mutationFn: (body: NewLink) =>
      orThrow(api.PUT('/platform/api/agencies/{slug}/link', { params: { path: { slug } }, body })),
    onSuccess: useAsksAgain(keys.agencies),
  })
}

export function useUnlinkAgency() {
  return useMutation({
    mutationFn: (slug: string) =>
      orThrow(api.DELETE('/platform/api/agencies/{slug}/link', { params: { path: { slug } } })),
    onSuccess: useAsksAgain(keys.agencies),
  })
}

export function useRequestSecondFactorReset() {
  return useMutation({
    mutationFn: (body: Schema<'RequestSecondFactorResetBody'>) =>
      orThrow(api.POST('/platform/api/second-factor-resets', { body })),
  })
}

export function useApproveSecondFactorReset() {
  return useMutation({
    mutationFn: (id: string) =>
      orThrow(api.POST('/platform/api/second-factor-resets/{id}/approval', { params: { path: { id } } })),
  })
}
