import { useEffect, useState } from 'react'

import { asProblem, type Problem } from '@/api/problem'
import { formatDay } from '@/lib/dates'
import { draftKey, dropDraft } from '@/lib/drafts'

import { changesOf, inRowChange, type InRow, type InRowValues } from './change-in-row'
import { useChangeMany } from './change-many'
import { useChangeAction } from './change-one'
import { wayBack, type WayBack } from './many'
import type { ActionList, ActionSummary } from './queries'

export interface InRowEditing {
  /** The reference of the action that is being changed in its row; none where none is. */
  open: string | null
  isPending: boolean
  problem: Problem | null
  /** Another one each time the form is to start again. */
  attempt: number
  changesOf: (action: ActionSummary) => readonly InRow[]
  draftOf: (action: ActionSummary) => string
  begin: (action: ActionSummary) => void
  send: (action: ActionSummary, values: InRowValues) => void
  discardKept: (action: ActionSummary) => void
  end: () => void
}

interface Told {
  /** What was changed, where it can be taken back. */
  onDone: (way: WayBack) => void
  /** What was changed, where it cannot. */
  onOnlyDone: (words: string) => void
}

/** The id of the button that opens a row; the focus goes back to it, also where the row has moved since. */
export const inRowButton = (reference: string) => `change-${reference}`

/**
 * One action of a list at a time is changed in its row. It is held here and not in the row, because a row whose day
 * changes moves to another month.
 */
export function useInRow(
  board: string,
  personId: string,
  can: ActionList['can'],
  { onDone, onOnlyDone }: Told,
): InRowEditing {
  const [opened, setOpened] = useState<{ reference: string; version: number } | null>(null)
  const [closed, setClosed] = useState<string | null>(null)
  const [attempt, setAttempt] = useState(0)
  const one = useChangeAction({
    kind: 'board',
    board,
    reference: opened?.reference ?? '',
    personId,
    meetings: [],
  })
  const many = useChangeMany(board)
  const draftOf = ({ reference }: ActionSummary) => draftKey(personId, board, `row:${reference}`)
  const problem = asProblem(one.error ?? many.error)
  const begin = (action: ActionSummary | null) => {
    one.reset()
    many.reset()
    setOpened(action)
  }
  const end = () => {
    setClosed(opened?.reference ?? null)
    begin(null)
  }

  useEffect(() => {
    if (closed !== null) {
      document.getElementById(inRowButton(closed))?.focus()
    }
  }, [closed])

  return {
    open: opened?.reference ?? null,
    isPending: one.isPending || many.isPending,
    problem,
    attempt,
    changesOf: (action) => changesOf(can, action),
    draftOf,
    begin: (action) => {
      setClosed(null)
      begin(action)
    },
    send: (action, values) => {
      // What somebody else changed first stands in the row by now: whoever saves again has seen it.
      const version = problem ? action.version : (opened?.version ?? action.version)
      const sent = inRowChange(action, version, values)
      one.reset()
      many.reset()
      const saved = () => {
        dropDraft(draftOf(action))
        end()
      }

      if (sent.of === 'one') {
        one.mutate(
          { version, change: sent.change },
          {
            onSuccess: () => {
              saved()
              onOnlyDone(`The update of ${action.reference} was saved.`)
            },
          },
        )
      } else {
        many.mutate(sent.change, {
          onSuccess: ({ items }) => {
            saved()
            const to = sent.kind === 'due' ? `due on ${formatDay(sent.to)}` : `with ${sent.to}`
            onDone(wayBack(sent.kind, [action], items, to))
          },
        })
      }
    },
    discardKept: (action) => {
      dropDraft(draftOf(action))
      setAttempt(attempt + 1)
    },
    end,
  }
}
