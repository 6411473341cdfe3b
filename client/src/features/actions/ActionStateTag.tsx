import { Tag } from '@/components/Tag'
import { formatDay } from '@/lib/dates'
import { count } from '@/lib/text'

import type { ActionDetail } from './queries'
import { outlookWords } from './words'

type Standing = Pick<ActionDetail, 'state' | 'outlook'>

/** How far an action has come; while its owner works on it, what the owner expects. */
export function ActionStateTag({ state, outlook }: Standing) {
  switch (state) {
    case 'proposed':
      return <Tag kind="none" words="Proposed" />
    case 'agreed':
      return <Tag kind="none" words="Not started" />
    case 'in-progress':
      return outlook ? (
        <Tag kind={outlook} words={outlookWords(outlook)} />
      ) : (
        <Tag kind="doing" words="Begun" />
      )
    case 'done':
      return <Tag kind="doing" words="Done, to be verified" />
    case 'verified':
      return <Tag kind="done" words="Verified" />
    case 'closed':
      return <Tag kind="done" words="Closed" />
    case 'no-longer-needed':
      return <Tag kind="note" words="No longer needed" />
  }
}

/** That the board waits for a word of its owner; nothing where it does not. */
export function ReplyAsked({ by }: { by: string | null }) {
  return by && <span className="small act__sub">Reply asked for by {formatDay(by)}</span>
}

/** How late it is; nothing where it is not. */
export function LateTag({ daysLate }: { daysLate: number | null }) {
  return daysLate === null ? null : <Tag kind="late" words={`${count(daysLate, 'day')} late`} />
}
