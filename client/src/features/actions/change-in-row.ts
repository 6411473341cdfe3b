import type { TextAnswer } from '@/api/text-checks'
import { orNull } from '@/lib/text'

import type { ManyChange } from './change-many'
import type { ActionChange } from './change-one'
import { manyChange } from './many'
import type { ActionList, ActionSummary } from './queries'
import { outlookChoices } from './words'

/** What can be changed of an action where it is listed. */
export type InRow = 'update' | 'due' | 'post'

/** What is written in a row, whatever of it is sent. */
export interface InRowValues {
  kind: InRow
  text: string
  outlook: string
  due: string
  reason: string
  post: string
  answers: TextAnswer[]
}

/** An update goes as from the action's own page; a day or a post as a change of many with one in it, so that it can be taken back. */
type InRowChange =
  { of: 'one'; change: ActionChange } | { of: 'many'; kind: 'due' | 'post'; change: ManyChange; to: string }

/** What this person may change of an action that is open; nothing of one that waits for the board or is finished. */
export function changesOf(can: ActionList['can'], { state }: ActionSummary): readonly InRow[] {
  const isAgreed = state === 'agreed' || state === 'in-progress'

  if (!isAgreed && state !== 'proposed') {
    return []
  }

  return [
    ...(can.update && isAgreed ? (['update'] as const) : []),
    ...(can.raise ? (['due', 'post'] as const) : []),
  ]
}

/** What is sent, from the version that the person read. */
export function inRowChange(action: ActionSummary, version: number, values: InRowValues): InRowChange {
  const { kind, text, outlook, due, reason, post, answers } = values

  if (kind === 'update') {
    const expected = outlookChoices.find(({ value }) => value === outlook)?.value ?? null

    return { of: 'one', change: { kind, body: { text, outlook: expected, answers }, also: [] } }
  }

  return {
    of: 'many',
    kind,
    change: manyChange(kind, [{ ...action, version }], { due: orNull(due), post, reason, answers }),
    to: kind === 'due' ? due : post,
  }
}
