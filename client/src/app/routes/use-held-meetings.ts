import { useQuery } from '@tanstack/react-query'

import { heldMeetingsQuery, type MeetingSummary } from '@/features/meetings/queries'

const none: readonly MeetingSummary[] = []

/** The board's meetings to choose from. Whoever may not read them, or cannot now, tells the meeting in words. */
export function useHeldMeetings(board: string, isAsked = true): readonly MeetingSummary[] {
  const { data } = useQuery({ ...heldMeetingsQuery(board), enabled: isAsked })

  return data?.items ?? none
}
