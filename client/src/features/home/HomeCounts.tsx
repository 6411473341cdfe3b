import { Link } from '@tanstack/react-router'

import type { Home } from './queries'

/** Counts, each of which leads to the list behind it. */
export function HomeCounts({ board, home }: { board: string; home: Home }) {
  const { actions, lateByOneAgency, notOnTrack, impactMissing } = home.counts
  const params = { board }
  const open = home.priorities.length

  return (
    <ul className="lc-stats" aria-label="Counts">
      <li>
        <Number of={actions.open}>{actions.overdue}</Number>
        <Link to="/$board/actions" params={params} search={{ show: 'overdue' }}>
          {actions.overdue === 1 ? 'Action overdue' : 'Actions overdue'}
        </Link>
        <span className="lc-stats__s">{lateWords(actions.overdue, lateByOneAgency)}</span>
      </li>
      <li>
        <Number>{actions.waiting}</Number>
        <Link to="/$board/actions" params={params} search={{ show: 'waiting' }}>
          {actions.waiting === 1 ? 'Action waits' : 'Actions wait'} for the board
        </Link>
        <span className="lc-stats__s">Proposed, said to be done, or asking for another day</span>
      </li>
      <li>
        <Number of={open}>{notOnTrack}</Number>
        <Link to="/$board/priorities" params={params}>
          {notOnTrack === 1 ? 'Priority' : 'Priorities'} not on track
        </Link>
        <span className="lc-stats__s">Needs attention or off track</span>
      </li>
      <li>
        <Number of={open}>{impactMissing}</Number>
        <Link to="/$board/priorities" params={params}>
          {impactMissing === 1 ? 'Priority' : 'Priorities'} without an impact
        </Link>
        <span className="lc-stats__s">Not stated, or too early to say</span>
      </li>
    </ul>
  )
}

function Number({ of, children }: { of?: number; children: number }) {
  return (
    <span className="lc-stats__n">
      {children} {of !== undefined && <span className="lc-stats__of">of {of}</span>}
    </span>
  )
}

function lateWords(overdue: number, byOneAgency: number): string {
  if (overdue === 0) {
    return 'Nobody is late'
  }

  if (byOneAgency === 0) {
    return 'All of them the board’s own'
  }

  return byOneAgency === 1 ? 'No agency has more than one' : `${byOneAgency} belong to one agency`
}
