import type { ManyChange } from './change-many'
import type { TextAnswer } from '@/api/text-checks'
import { count } from '@/lib/text'

import type { ActionSummary } from './queries'

/** What was done, what is so once it is taken back, and the change that takes it back. */
export interface WayBack {
  done: string
  undone: string
  back: ManyChange
}

interface Asked {
  due: string | null
  post: string
  reason: string
  answers: TextAnswer[]
}

/** The change of all the actions as the service takes it. */
export function manyChange(
  kind: ManyChange['kind'],
  actions: readonly ActionSummary[],
  { due, post, reason, answers }: Asked,
): ManyChange {
  const items = actions.map(({ reference, version }) => ({ reference, version }))

  switch (kind) {
    case 'due':
      return { kind, body: { items: items.map((item) => ({ ...item, due })), reason, answers } }
    case 'post':
      return { kind, body: { items: items.map((item) => ({ ...item, post })), answers } }
    case 'reply':
      return { kind, body: { items, replyBy: due } }
    case 'close':
      return { kind, body: { items, reason, answers } }
  }
}

/** The way back to the days or posts that the actions had, from the versions that they have now. */
export function wayBack(
  kind: 'due' | 'post',
  before: readonly ActionSummary[],
  after: readonly { reference: string; version: number }[],
  to: string,
): WayBack {
  const had = new Map(before.map((action) => [action.reference, action]))
  const counted = count(after.length, 'action')
  const said = {
    done: `${counted} ${after.length === 1 ? 'is' : 'are'} ${to}.`,
    undone: `${counted} ${after.length === 1 ? 'is' : 'are'} as before.`,
  }

  return kind === 'due'
    ? {
        ...said,
        back: {
          kind,
          body: {
            items: after.map((item) => ({ ...item, due: had.get(item.reference)?.due ?? null })),
            reason: 'The change before was taken back.',
          },
        },
      }
    : {
        ...said,
        back: {
          kind,
          body: {
            items: after.map((item) => ({ ...item, post: had.get(item.reference)?.owner.post ?? '' })),
          },
        },
      }
}
