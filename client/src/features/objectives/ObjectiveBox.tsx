import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

import { Tag } from '@/components/Tag'
import { formatDay } from '@/lib/dates'

import type { Objective } from './queries'

interface ObjectiveBoxProps {
  board: string
  slug: string
  objective: Objective
  /** What stands at the end of the heading's line, such as "2 of 4 done". */
  beside?: ReactNode
  /** What belongs to the objective, such as its actions. */
  children?: ReactNode
}

/** One objective with its number; a dropped one stays, with the reason. */
export function ObjectiveBox({ board, slug, objective, beside, children }: ObjectiveBoxProps) {
  const { number, sentence, drop, can } = objective
  const params = { board, slug, number: String(number) }
  const days = daysOf(objective)
  const hasFoot = days !== '' || objective.source !== null || can.reword || can.drop

  return (
    <article className={`lc-obj${drop ? ' lc-obj--dropped' : ''}`} aria-labelledby={`objective-${number}`}>
      <div className="lc-obj__h">
        <h3 className="lc-h3" id={`objective-${number}`}>
          <span className="lc-obj__n">{number}</span>
          <span>
            {sentence}
            {drop && (
              <>
                {' '}
                <Tag kind="none" words={`Dropped ${formatDay(drop.droppedOn)}`} />
              </>
            )}
            {objective.isInvented && (
              <>
                {' '}
                <Tag kind="invented" words="Invented" />
              </>
            )}
          </span>
        </h3>
        {beside && <span className="small muted nw">{beside}</span>}
      </div>
      {drop && (
        <p className="small">
          <span className="prewrap">{drop.reason}</span> <span className="muted">({drop.droppedBy})</span>
        </p>
      )}
      {hasFoot && (
        <p className="lc-obj__f small muted">
          {days !== '' && <span>{days}</span>}
          {objective.source && <span>Source: {objective.source}</span>}
          {can.reword && (
            <Link to="/$board/priorities/$slug/objectives/$number/reword" params={params}>
              Reword<span className="vh"> objective {number}</span>
            </Link>
          )}
          {can.drop && (
            <Link to="/$board/priorities/$slug/objectives/$number/drop" params={params}>
              Drop<span className="vh"> objective {number}</span>
            </Link>
          )}
        </p>
      )}
      {children}
    </article>
  )
}

function daysOf({ from, to }: Objective): string {
  if (from && to) {
    return `${formatDay(from)} to ${formatDay(to)}`
  }

  if (to) {
    return `By ${formatDay(to)}`
  }

  return from ? `From ${formatDay(from)}` : ''
}
