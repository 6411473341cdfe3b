import type { QueryClient } from '@tanstack/react-query'

import { heldMeetingsQuery } from '@/features/meetings/queries'

/** The meetings that a form offers. Without them it asks for words, so the page is shown in any case. */
export function loadHeldMeetings({ queryClient }: { queryClient: QueryClient }, board: string) {
  return queryClient.query({ ...heldMeetingsQuery(board), staleTime: 'static' }).catch(() => null)
}
