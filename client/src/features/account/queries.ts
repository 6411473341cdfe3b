import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'

import { api, orThrow } from '@/api/client'
import type { Schema } from '@/api/schema'
import { person } from '@/api/session'

export const sessionsQuery = queryOptions({
  queryKey: [person, 'sessions'],
  queryFn: ({ signal }) => orThrow(api.GET('/api/sessions', { signal })),
})

export function useRevokeSession() {
  const queryClient = useQueryClient()

  return useMutation({
    mutationFn: (id: string) => orThrow(api.DELETE('/api/sessions/{id}', { params: { path: { id } } })),
    onSuccess: () => queryClient.invalidateQueries(sessionsQuery),
  })
}

export function useRevokeOtherSessions() {
  const queryClient = useQueryClient()

  return useMutation({
    mutationFn: () => orThrow(api.DELETE('/api/sessions')),
    onSuccess: () => queryClient.invalidateQueries(sessionsQuery),
  })
}

export function useChangePassword() {
  return useMutation({
    mutationFn: (body: Schema<'ChangePasswordBody'>) => orThrow(api.POST('/api/account/password', { body })),
  })
}

export function useStartSecondFactor() {
  return useMutation({ mutationFn: () => orThrow(api.POST('/api/second-factor')) })
}

export function useConfirmSecondFactor() {
  return useMutation({
    mutationFn: (code: string) => orThrow(api.POST('/api/second-factor/confirm', { body: { code } })),
  })
}

export function useNewRecoveryCodes() {
  return useMutation({
    mutationFn: (password: string) =>
      orThrow(api.POST('/api/second-factor/recovery-codes', { body: { password } })),
  })
}
