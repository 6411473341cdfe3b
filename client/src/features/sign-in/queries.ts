import { queryOptions, useMutation } from '@tanstack/react-query'

import { api, orThrow } from '@/api/client'
import type { Filled, Schema } from '@/api/schema'
import { person, type Session } from '@/api/session'

interface Credentials {
  email: string
  password: string
}

export type SecondFactorAnswer = { code: string } | { recoveryCode: string }
export type SecondFactorReset = Filled<Schema<'ResetSecondFactorBody'>>
type SecondFactorWanted = Schema<'SignInNext'>
export type Invitation = Schema<'InvitationView'>

/** A second factor is wanted when the answer names an attempt. */
export function wantsSecondFactor(answer: Session | SecondFactorWanted): answer is SecondFactorWanted {
  return 'attempt' in answer
}

export function useSignIn() {
  return useMutation({
    mutationFn: (body: Credentials) => orThrow(api.POST('/api/session', { body })),
  })
}

export function useCompleteSignIn(attempt: string) {
  return useMutation({
    mutationFn: (answer: SecondFactorAnswer) =>
      orThrow(api.POST('/api/session/second-factor', { body: { attempt, ...answer } })),
  })
}

export function useResetSecondFactor() {
  return useMutation({
    mutationFn: (body: SecondFactorReset) => orThrow(api.POST('/api/second-factor/reset', { body })),
  })
}

export function useRequestPasswordReset() {
  return useMutation({
    mutationFn: (email: string) => orThrow(api.POST('/api/password-resets', { body: { email } })),
  })
}

export function useConfirmPasswordReset() {
  return useMutation({
    mutationFn: (body: Schema<'ConfirmPasswordResetBody'>) =>
      orThrow(api.POST('/api/password-resets/confirm', { body })),
  })
}

/** Looking at an invitation uses nothing up: mail scanners open links too. */
export const invitationQuery = (token: string) =>
  queryOptions({
    queryKey: [person, 'invitation', token],
    queryFn: ({ signal }) => orThrow(api.POST('/api/invitations/look', { body: { token }, signal })),
    staleTime: Infinity,
  })

export function useAcceptInvitation() {
  return useMutation({
    mutationFn: (body: Schema<'AcceptInvitationBody'>) =>
      orThrow(api.POST('/api/invitations/accept', { body })),
  })
}
