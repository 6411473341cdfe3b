import { Tag } from '@/components/Tag'

import { ActionStateTag, LateTag, ReplyAsked } from './ActionStateTag'
import type { ActionDetail, ActionSummary } from './queries'
import { dueWords } from './words'

/** Beside the title of an action in a list: that it is invented, and what was said of it last. */
export function Said({ isInvented, lastWord }: Pick<ActionSummary, 'isInvented' | 'lastWord'>) {
  return (
    <>
      {isInvented && <Tag kind="invented" words="Invented" />}
      {lastWord && (
        <span className="act__word">
          {lastWord.by}: {lastWord.text}
        </span>
      )}
    </>
  )
}

/** When it is due, and how late it is. */
export function Due(action: Pick<ActionDetail, 'due' | 'recurrence' | 'daysLate'>) {
  return (
    <>
      {dueWords(action)}
      <span className="act__sub">
        <LateTag daysLate={action.daysLate} />
      </span>
    </>
  )
}

type Standing = Pick<ActionSummary, 'state' | 'outlook' | 'asksForTime' | 'replyBy'>

/** How far it has come, and what either side waits for. */
export function Stands({ state, outlook, asksForTime, replyBy }: Standing) {
  return (
    <>
      <ActionStateTag state={state} outlook={outlook} />
      {asksForTime && <span className="small act__sub">Asks for another day</span>}
      <ReplyAsked by={replyBy} />
    </>
  )
}
