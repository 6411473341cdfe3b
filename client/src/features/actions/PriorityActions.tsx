import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'

import { EmptyState } from '@/components/EmptyState'
import { count, doneWords } from '@/lib/text'

import { ActionTable } from './ActionTable'
import { actionsOfPriorityQuery } from './queries'

interface PriorityActionsProps {
  board: string
  priority: string
}

/** The actions that came from one priority, finished ones among them. */
export function PriorityActions({ board, priority }: PriorityActionsProps) {
  const { data: list } = useSuspenseQuery(actionsOfPriorityQuery(board, priority))
  const needed = list.items.filter(({ state }) => state !== 'no-longer-needed')
  const done = needed.filter(({ state }) => state === 'verified' || state === 'closed').length
  const waiting = needed.filter(({ state }) => state === 'done').length
  const add = (list.can.raise || list.can.propose) && (
    <Link to="/$board/actions/new" params={{ board }} search={{ priority }}>
      {list.can.raise ? 'Add an action' : 'Propose an action'}
    </Link>
  )

  return (
    <section className="lc-sec" aria-labelledby="actions">
      <div className="lc-sec__h">
        <h2 className="lc-h2" id="actions">
          Actions
        </h2>
        {needed.length > 0 && !list.next && (
          <span className="muted small">{doneWords({ done, waiting, all: needed.length })} done</span>
        )}
        <span className="end">{add}</span>
      </div>
      {list.items.length > 0 ? (
        <ActionTable
          board={board}
          caption={count(list.total, 'action')}
          actions={list.items}
          isFromShown={false}
        />
      ) : (
        <EmptyState
          title="No action yet"
          why="Actions say who does what by when, so that the aim is more than a sentence."
        />
      )}
      {list.next && (
        <p className="small mt-s">
          <Link to="/$board/actions" params={{ board }} search={{ priority, show: 'all' }}>
            All {list.total} actions
          </Link>
        </p>
      )}
    </section>
  )
}
