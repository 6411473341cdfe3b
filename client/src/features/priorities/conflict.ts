import type { Problem } from '@/api/problem'
import { formatDay, formatInstant } from '@/lib/dates'

import type { PriorityDetail, UpdateText } from './queries'

/** The priority as it is now, which the service sends with every refusal of a stale version. */
export function currentPriority(problem: Problem | null): PriorityDetail | null {
  return problem?.isStale && isPriority(problem.current) ? problem.current : null
}

function isPriority(current: unknown): current is PriorityDetail {
  return typeof current === 'object' && current !== null && 'updates' in current && 'version' in current
}

/** Who changed the priority last, and when, as far as the priority itself tells. */
export function lastChange(current: PriorityDetail, now: Date): string {
  const [latest] = current.updates

  if (current.closure) {
    return `${current.closure.closedBy} closed this priority, as of ${formatDay(current.closure.closedOn)}.`
  }

  return latest
    ? `The latest update is by ${latest.writtenBy}, written ${formatInstant(latest.writtenAt, now)}.`
    : 'The priority has changed since you opened it.'
}

function impactInWords({ state, text, expectedBy }: UpdateText['impact']): string {
  if (state === 'stated') {
    return text ?? ''
  }

  return state === 'too-early' && expectedBy
    ? `Too early; expected by ${formatDay(expectedBy)}`
    : 'Not stated in this paper'
}

const nothing = {
  did: '',
  impact: { state: 'stated', text: '', expectedBy: null },
  next: '',
} satisfies UpdateText

/** Two texts of an update, part by part. */
export function updateRows(mine: UpdateText, theirs: UpdateText | undefined) {
  const other = theirs ?? nothing

  return [
    { label: 'What we did', mine: mine.did, theirs: other.did },
    { label: 'What the impact was', mine: impactInWords(mine.impact), theirs: impactInWords(other.impact) },
    { label: 'What we will do next', mine: mine.next, theirs: other.next },
  ]
}

/** A day in words; nothing when there is none. */
export function dayOrNothing(day: string | null | undefined): string {
  return day ? formatDay(day) : ''
}
