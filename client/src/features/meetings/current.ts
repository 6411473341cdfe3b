import type { Group, MeetingDetail } from './queries'

const hasVersion = (current: unknown): current is object =>
  typeof current === 'object' && current !== null && 'version' in current

/** What the service sends with a refusal of a stale version: the thing as it is now. */
export const isMeeting = (current: unknown): current is MeetingDetail =>
  hasVersion(current) && 'heldOn' in current

export const isGroup = (current: unknown): current is Group => hasVersion(current) && 'chairPost' in current
