import { formatDay } from '@/lib/dates'

import type { Group, MeetingDetail, MeetingSummary } from './queries'

type State = MeetingSummary['state']

/** What a state is called, and its tag. */
export const states = {
  planned: { kind: 'none', words: 'Planned' },
  held: { kind: 'done', words: 'Held' },
  open: { kind: 'doing', words: 'Open for updates' },
  due: { kind: 'late', words: 'Reports to be copied' },
  reported: { kind: 'done', words: 'Reported' },
  cancelled: { kind: 'none', words: 'Called off' },
} as const satisfies Record<State, { kind: string; words: string }>

/** What stands behind the state, in a sentence for the head of the page. */
export function standingOf({ state, cutOff, freezing, cancellation }: MeetingDetail): string {
  switch (state) {
    case 'open':
      return `Updates are due by ${cutOff ? formatDay(cutOff) : ''}. The table shows what each priority would report today.`
    case 'due':
      return `Updates were due by ${cutOff ? formatDay(cutOff) : ''}. Copy the reports, so that what the meeting is told stays as it is.`
    case 'reported':
      return `As reported to the meeting, copied by ${freezing?.by ?? ''} on ${freezing ? formatDay(freezing.on) : ''}. Later changes of a priority are not in it.`
    case 'cancelled':
      return `Called off on ${cancellation ? formatDay(cancellation.on) : ''}: ${cancellation?.reason ?? ''}`
    case 'held':
      return 'No priority reported to this meeting.'
    default:
      return 'No priority reports to this meeting. Set a last day for updates if they should.'
  }
}

export const groupTypes: readonly { value: Group['type']; label: string }[] = [
  { value: 'board', label: 'The board itself' },
  { value: 'executive', label: 'Executive' },
  { value: 'sub-group', label: 'Sub-group' },
  { value: 'task-and-finish', label: 'Task and finish group' },
]
