import type { ActionChange } from './change-one'
import type { Problem } from '@/api/problem'
import { formatDay } from '@/lib/dates'

import type { ActionDetail } from './queries'
import { outlookChoices } from './words'

/** The action as it is now, which the service sends with every refusal of a stale version. */
export function currentAction(problem: Problem | null): ActionDetail | null {
  if (!problem?.isStale) {
    return null
  }

  const { current } = problem

  // An agency gets the action within what it may see of its board.
  return isAction(current) ? current : isWithin(current) ? current.action : null
}

function isAction(current: unknown): current is ActionDetail {
  return typeof current === 'object' && current !== null && 'reference' in current && 'version' in current
}

function isWithin(current: unknown): current is { action: ActionDetail } {
  return typeof current === 'object' && current !== null && 'action' in current && isAction(current.action)
}

const states: Record<ActionDetail['state'], string> = {
  proposed: 'Proposed',
  agreed: 'Agreed, not started',
  'in-progress': 'In progress',
  done: 'Done, to be verified',
  verified: 'Verified',
  closed: 'Closed',
  'no-longer-needed': 'No longer needed',
}

/** How the action stood when it was opened, with what this person wrote, beside how it stands now. */
export function standingRows(opened: ActionDetail, current: ActionDetail, mine: string) {
  return [
    { label: 'Last word', mine, theirs: current.updates[0]?.text ?? '' },
    { label: 'State', mine: states[opened.state], theirs: states[current.state] },
    { label: 'Due', mine: formatDay(opened.due), theirs: formatDay(current.due) },
    { label: 'Action', mine: opened.title, theirs: current.title },
  ]
}

/** The text of a change, whatever it is. */
export function wordsOf(change: ActionChange): string {
  if (change.kind === 'verify') {
    return ''
  }

  if (change.kind === 'agree' && change.meeting) {
    return change.meeting
  }

  return Object.values(change.body)
    .filter((part): part is string => typeof part === 'string' && part !== '')
    .map((part) => outlookChoices.find(({ value }) => value === part)?.label ?? formatDay(part))
    .join('\n')
}
