import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'

import { api, ifMatch, orThrow } from '@/api/client'
import { saveFile } from '@/api/file'
import type { Filled, Schema } from '@/api/schema'
import type { TextAnswer } from '@/api/text-checks'
import { recordKey } from '@/api/record-history'
import type { Change } from '@/components/form/use-change'

export type PriorityList = Schema<'PriorityList'>
export type PrioritySummary = Schema<'PrioritySummary'>
export type PriorityDetail = Schema<'PriorityDetail'>
export type PriorityUpdate = Schema<'UpdateView'>
export type NewPriority = Schema<'PriorityBody'>
export type PlanOutline = Schema<'PlanOutline'>
export type MeasureGlance = Schema<'MeasureGlance'>
export type Plan = Schema<'PlanView'>

/** What the pages that change a plan are given. */
export interface PlanPageProps {
  board: string
  boardName: string
  plan: Plan
  personId: string
  today: string
  onSaved: (notice: string) => void
  onLeave: () => void
}

export type Proposal = Filled<Schema<'ProposeJudgementBody'>>
export type Agreement = Filled<Schema<'AgreeJudgementBody'>>
export type Closing = Filled<Schema<'ClosePriorityBody'>>
export type Reopening = Filled<Schema<'ReopenPriorityBody'>>

/** The three parts of an update. */
export interface UpdateText {
  did: string
  impact: PriorityUpdate['impact']
  next: string
}

/** The three parts with what was said of marked words in them. */
interface Correction extends UpdateText {
  answers?: TextAnswer[]
}

export interface NewUpdate extends Correction {
  asAt: string | null
}

export type PriorityFilter = 'open' | 'closed' | 'all'

/** The page size of every list; longer lists go on after a cursor. */
const limit = 50

/** Every key begins with the board, so that nothing of one board can be shown in another. */
const keys = {
  list: (board: string) => [board, 'priorities', 'list'] as const,
  one: (board: string, slug: string) => [board, 'priorities', 'one', slug] as const,
}

export const prioritiesQuery = (board: string, state: PriorityFilter, after?: string, plan?: string) =>
  queryOptions({
    queryKey: [...keys.list(board), state, after ?? null, plan ?? null],
    queryFn: ({ signal }) =>
      orThrow(
        api.GET('/{board}/api/priorities', {
          params: {
            path: { board },
            query: { state, limit, ...(after ? { after } : {}), ...(plan ? { plan } : {}) },
          },
          signal,
        }),
      ),
  })

/** What the priorities of a plan set out to reach by quarter, and the measure that stands for each. */
export const planOutlineQuery = (board: string, plan?: string) =>
  queryOptions({
    queryKey: [...keys.list(board), 'outline', plan ?? null],
    queryFn: ({ signal }) =>
      orThrow(
        api.GET('/{board}/api/plans/outline', {
          params: { path: { board }, query: plan ? { plan } : {} },
          signal,
        }),
      ),
  })

/** The plan as a Word document, made each time it is asked for. */
export const savePlan = (board: string, planId: string) =>
  saveFile(
    api.GET('/{board}/api/plans/{planId}/paper', {
      params: { path: { board, planId }, query: { format: 'docx' } },
      parseAs: 'blob',
    }),
  )

export const priorityQuery = (board: string, slug: string) =>
  queryOptions({
    queryKey: keys.one(board, slug),
    queryFn: ({ signal }) =>
      orThrow(api.GET('/{board}/api/priorities/{slug}', { params: { path: { board, slug } }, signal })),
  })

/** The highlight report as a Word document, made each time it is asked for. */
export const saveHighlightReport = (board: string, slug: string) =>
  saveFile(
    api.GET('/{board}/api/priorities/{slug}/highlight-report', {
      params: { path: { board, slug }, query: { format: 'docx' } },
      parseAs: 'blob',
    }),
  )

/** After a change: this priority, its history and every list are asked again. */
function useAsksAgain(board: string, slug?: string) {
  const queryClient = useQueryClient()

  return () =>
    Promise.all([
      queryClient.invalidateQueries({ queryKey: keys.list(board) }),
      slug ? queryClient.invalidateQueries({ queryKey: keys.one(board, slug) }) : null,
      slug
        ? queryClient.invalidateQueries({ queryKey: recordKey(board, { kind: 'priority', address: slug }) })
        : null,
    ])
}

/** After a change to a plan: every list and every priority says which plan it is of. */
function useAsksAllAgain(board: string) {
  const queryClient = useQueryClient()

  return () => queryClient.invalidateQueries({ queryKey: [board, 'priorities'] })
}

export function useAgreePriority(board: string) {
  return useMutation({
    mutationFn: (body: NewPriority) =>
      orThrow(api.POST('/{board}/api/priorities', { params: { path: { board } }, body })),
    onSuccess: useAsksAgain(board),
  })
}

export function useRevisePriority(board: string, slug: string) {
  return useMutation({
    mutationFn: ({ version, body }: Change<NewPriority>) =>
      orThrow(
        api.PUT('/{board}/api/priorities/{slug}', {
          params: { path: { board, slug }, header: ifMatch(version) },
          body,
        }),
      ),
    onSuccess: useAsksAgain(board, slug),
  })
}

export function useCarryPriority(board: string, slug: string) {
  return useMutation({
    mutationFn: ({ version, body }: Change<Schema<'CarryPriorityBody'>>) =>
      orThrow(
        api.POST('/{board}/api/priorities/{slug}/carries', {
          params: { path: { board, slug }, header: ifMatch(version) },
          body,
        }),
      ),
    onSuccess: useAsksAgain(board, slug),
  })
}

export function useBeginPlan(board: string) {
  return useMutation({
    mutationFn: (body: Schema<'BeginPlanBody'>) =>
      orThrow(api.POST('/{board}/api/plans', { params: { path: { board } }, body })),
    onSuccess: useAsksAllAgain(board),
  })
}

export function useChangePlan(board: string, planId: string) {
  return useMutation({
    mutationFn: ({ version, body }: Change<Schema<'PlanBody'>>) =>
      orThrow(
        api.PUT('/{board}/api/plans/{planId}', {
          params: { path: { board, planId }, header: ifMatch(version) },
          body,
        }),
      ),
    onSuccess: useAsksAllAgain(board),
  })
}

export function useClosePlan(board: string, planId: string) {
  return useMutation({
    mutationFn: ({ version, body }: Change<Filled<Schema<'ClosePlanBody'>>>) =>
      orThrow(
        api.POST('/{board}/api/plans/{planId}/closure', {
          params: { path: { board, planId }, header: ifMatch(version) },
          body,
        }),
      ),
    onSuccess: useAsksAllAgain(board),
  })
}

export function useRecordUpdate(board: string, slug: string) {
  return useMutation({
    mutationFn: ({ version, body }: Change<NewUpdate>) =>
      orThrow(
        api.POST('/{board}/api/priorities/{slug}/updates', {
          params: { path: { board, slug }, header: ifMatch(version) },
          body,
        }),
      ),
    onSuccess: useAsksAgain(board, slug),
  })
}

export function useAmendUpdate(board: string, slug: string, updateId: string) {
  return useMutation({
    mutationFn: ({ version, body }: Change<Correction>) =>
      orThrow(
        api.PUT('/{board}/api/priorities/{slug}/updates/{updateId}', {
          params: { path: { board, slug, updateId }, header: ifMatch(version) },
          body,
        }),
      ),
    onSuccess: useAsksAgain(board, slug),
  })
}

export function useProposeJudgement(board: string, slug: string) {
  return useMutation({
    mutationFn: ({ version, body }: Change<Proposal>) =>
      orThrow(
        api.POST('/{board}/api/priorities/{slug}/judgement-proposals', {
          params: { path: { board, slug }, header: ifMatch(version) },
          body,
        }),
      ),
    onSuccess: useAsksAgain(board, slug),
  })
}

export function useAgreeJudgement(board: string, slug: string) {
  return useMutation({
    mutationFn: ({ version, body }: Change<Agreement>) =>
      orThrow(
        api.POST('/{board}/api/priorities/{slug}/judgements', {
          params: { path: { board, slug }, header: ifMatch(version) },
          body,
        }),
      ),
    onSuccess: useAsksAgain(board, slug),
  })
}

export function useClosePriority(board: string, slug: string) {
  return useMutation({
    mutationFn: ({ version, body }: Change<Closing>) =>
      orThrow(
        api.POST('/{board}/api/priorities/{slug}/closure', {
          params: { path: { board, slug }, header: ifMatch(version) },
          body,
        }),
      ),
    onSuccess: useAsksAgain(board, slug),
  })
}

export function useReopenPriority(board: string, slug: string) {
  return useMutation({
    mutationFn: ({ version, body }: Change<Reopening>) =>
      orThrow(
        api.POST('/{board}/api/priorities/{slug}/reopening', {
          params: { path: { board, slug }, header: ifMatch(version) },
          body,
        }),
      ),
    onSuccess: useAsksAgain(board, slug),
  })
}
