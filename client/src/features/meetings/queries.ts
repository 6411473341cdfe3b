import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'

import { api, ifMatch, orThrow } from '@/api/client'
import { saveFile } from '@/api/file'
import type { Filled, Schema } from '@/api/schema'
import type { Change } from '@/components/form/use-change'

export type MeetingDetail = Schema<'MeetingDetail'>
export type MeetingList = Schema<'MeetingList'>
export type MeetingSummary = Schema<'MeetingSummary'>
export type MeetingReport = Schema<'ReportView'>
export type Group = Schema<'GroupView'>
type NewMeeting = Filled<Schema<'PlanMeetingBody'>>
export type MeetingDays = Filled<Schema<'MoveMeetingBody'>>
export type NewGroup = Filled<Schema<'BeginGroupBody'>>
export type GroupWords = Filled<Schema<'ChangeGroupBody'>>
export type GroupEnding = Filled<Schema<'EndGroupBody'>>

/** What the list shows, as its address tells it. */
export interface MeetingSearch {
  show?: 'past'
  after?: string
}

const limit = 50

const keys = {
  meetings: (board: string) => [board, 'meetings'] as const,
  groups: (board: string) => [board, 'groups'] as const,
}

export const meetingsQuery = (board: string, search: MeetingSearch) =>
  queryOptions({
    queryKey: [...keys.meetings(board), 'list', search],
    queryFn: ({ signal }) =>
      orThrow(
        api.GET('/{board}/api/meetings', {
          params: { path: { board }, query: { ...search, show: search.show ?? 'coming', limit } },
          signal,
        }),
      ),
  })

/** As many as a form offers to choose from. */
const offered = 20

/** The board's latest meetings, today's among them and without those called off: what something can have been agreed at. */
export const heldMeetingsQuery = (board: string) =>
  queryOptions({
    queryKey: [...keys.meetings(board), 'list', 'held'],
    queryFn: ({ signal }) =>
      orThrow(
        api.GET('/{board}/api/meetings', {
          params: { path: { board }, query: { show: 'held', limit: offered } },
          signal,
        }),
      ),
  })

export const meetingQuery = (board: string, meeting: string) =>
  queryOptions({
    queryKey: [...keys.meetings(board), 'one', meeting],
    queryFn: ({ signal }) =>
      orThrow(api.GET('/{board}/api/meetings/{meeting}', { params: { path: { board, meeting } }, signal })),
  })

export const groupsQuery = (board: string) =>
  queryOptions({
    queryKey: keys.groups(board),
    queryFn: ({ signal }) => orThrow(api.GET('/{board}/api/groups', { params: { path: { board } }, signal })),
  })

/** The papers of a meeting as Word documents, each made when it is asked for. */
export const saveMeetingReport = (board: string, meeting: string) =>
  saveFile(
    api.GET('/{board}/api/meetings/{meeting}/report', {
      params: { path: { board, meeting }, query: { format: 'docx' } },
      parseAs: 'blob',
    }),
  )

export const saveActionLog = (board: string, meeting: string) =>
  saveFile(
    api.GET('/{board}/api/meetings/{meeting}/action-log', {
      params: { path: { board, meeting }, query: { format: 'docx' } },
      parseAs: 'blob',
    }),
  )

/** After a change every meeting and group is asked again. */
function useAsksAgain(board: string) {
  const queryClient = useQueryClient()

  return () =>
    Promise.all([
      queryClient.invalidateQueries({ queryKey: keys.meetings(board) }),
      queryClient.invalidateQueries({ queryKey: keys.groups(board) }),
    ])
}

export function usePlanMeeting(board: string) {
  return useMutation({
    mutationFn: (body: NewMeeting) =>
      orThrow(api.POST('/{board}/api/meetings', { params: { path: { board } }, body })),
    onSuccess: useAsksAgain(board),
  })
}

/** The address of a meeting follows its day, so only the list is asked again: the page goes to the new address. */
export function useMoveMeeting(board: string, meeting: string, onMoved: (meeting: string) => void) {
  const queryClient = useQueryClient()

  return useMutation({
    mutationFn: ({ version, body }: Change<MeetingDays>) =>
      orThrow(
        api.PUT('/{board}/api/meetings/{meeting}', {
          params: { path: { board, meeting }, header: ifMatch(version) },
          body,
        }),
      ),
    onSuccess: async ({ slug }) => {
      await queryClient.invalidateQueries({ queryKey: [...keys.meetings(board), 'list'] })

      // Where only the other day changed, the address is the same and the page itself is old.
      if (slug === meeting) {
        await queryClient.invalidateQueries({ queryKey: [...keys.meetings(board), 'one', meeting] })
      }

      onMoved(slug)
    },
  })
}

export function useCancelMeeting(board: string, meeting: string) {
  return useMutation({
    mutationFn: ({ version, body }: Change<{ reason: string }>) =>
      orThrow(
        api.POST('/{board}/api/meetings/{meeting}/cancellation', {
          params: { path: { board, meeting }, header: ifMatch(version) },
          body,
        }),
      ),
    onSuccess: useAsksAgain(board),
  })
}

export function useFreezeReports(board: string, meeting: string) {
  return useMutation({
    mutationFn: (version: number) =>
      orThrow(
        api.POST('/{board}/api/meetings/{meeting}/reports', {
          params: { path: { board, meeting }, header: ifMatch(version) },
        }),
      ),
    onSuccess: useAsksAgain(board),
  })
}

export function useBeginGroup(board: string) {
  return useMutation({
    mutationFn: (body: NewGroup) =>
      orThrow(api.POST('/{board}/api/groups', { params: { path: { board } }, body })),
    onSuccess: useAsksAgain(board),
  })
}

export function useChangeGroup(board: string, group: string) {
  return useMutation({
    mutationFn: ({ version, body }: Change<GroupWords>) =>
      orThrow(
        api.PUT('/{board}/api/groups/{group}', {
          params: { path: { board, group }, header: ifMatch(version) },
          body,
        }),
      ),
    onSuccess: useAsksAgain(board),
  })
}

export function useEndGroup(board: string, group: string) {
  return useMutation({
    mutationFn: ({ version, body }: Change<GroupEnding>) =>
      orThrow(
        api.POST('/{board}/api/groups/{group}/ending', {
          params: { path: { board, group }, header: ifMatch(version) },
          body,
        }),
      ),
    onSuccess: useAsksAgain(board),
  })
}
