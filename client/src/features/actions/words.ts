import { nowWords } from '@/lib/agencies'
import { formatDay } from '@/lib/dates'

import type { ActionDetail } from './queries'

type Sources = ActionDetail['sources']

const recurrences = {
  never: 'Once',
  monthly: 'Every month',
  quarterly: 'Every quarter',
  yearly: 'Every year',
} as const satisfies Record<ActionDetail['recurrence'], string>

export const recurrenceChoices = Object.entries(recurrences).map(([value, label]) => ({ value, label }))

export const sourceChoices = [
  { value: 'priority', label: 'A priority of the plan' },
  { value: 'meeting', label: 'A meeting' },
  { value: 'record', label: 'Another record: a measure, an objective, an action, evidence' },
  { value: 'review', label: 'A review' },
  { value: 'audit', label: 'A case audit' },
  { value: 'challenge', label: 'A challenge' },
  { value: 'inspection', label: 'An inspection' },
  { value: 'other', label: 'Something else' },
] as const satisfies { value: Sources[number]['kind']; label: string }[]

const sourceKinds: Record<string, string> = {
  priority: 'Priorities',
  measure: 'Measures',
  objective: 'Objectives',
  action: 'Actions',
  evidence: 'Evidence',
  meeting: 'Meetings',
  group: 'Groups',
  review: 'Reviews',
  audit: 'Case audits',
  challenge: 'Challenges',
  inspection: 'Inspections',
  other: 'Something else',
}

/** What a kind of source is called where the list is narrowed to it. */
export function sourceKindWords(kind: string): string {
  return sourceKinds[kind] ?? kind
}

export const outlookChoices = [
  { value: 'on-track', label: 'On track' },
  { value: 'needs-attention', label: 'Needs attention' },
  { value: 'off-track', label: 'Off track' },
] as const

export function outlookWords(outlook: (typeof outlookChoices)[number]['value']): string {
  return outlookChoices.find(({ value }) => value === outlook)?.label ?? outlook
}

/** When it is due: the day, and how often it comes again. */
export function dueWords({ due, recurrence }: Pick<ActionDetail, 'due' | 'recurrence'>): string {
  return recurrence === 'never'
    ? formatDay(due)
    : `${formatDay(due)}, ${recurrences[recurrence].toLowerCase()}`
}

/** What is said where somebody gives an action that comes again another day. */
export const thisTimeOnly = 'Another day is for this time only; the times after it stay as they are.'

export function ownerWords({ post, agency, now }: ActionDetail['owner']): string {
  return agency ? `${agency.name}${now ? ` (${nowWords(now)})` : ''}, ${post}` : post
}

/** The recurrence that a list of choices gives back as text. */
export function recurrenceOf(value: string): ActionDetail['recurrence'] {
  return isRecurrence(value) ? value : 'never'
}

function isRecurrence(value: string): value is ActionDetail['recurrence'] {
  return value in recurrences
}
