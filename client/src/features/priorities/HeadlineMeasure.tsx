import { Link } from '@tanstack/react-router'

import { Tag } from '@/components/Tag'
import { formatDay } from '@/lib/dates'

import type { MeasureGlance } from './queries'

interface HeadlineMeasureProps {
  board: string
  slug: string
  /** The first measure that goes on; null where the priority has none, and undefined where it could not be loaded. */
  headline: MeasureGlance | null | undefined
}

/** The one figure that a row says of a priority: what it is now, and which way it went. */
export function HeadlineMeasure({ board, slug, headline }: HeadlineMeasureProps) {
  if (headline === undefined) {
    return <span className="muted">Not loaded</span>
  }

  if (headline === null) {
    return <span className="pri__gap">No measure yet</span>
  }

  const { number, title, latest, asAt, aim, standing, isInvented } = headline

  return (
    <>
      <Link to="/$board/priorities/$slug/measures/$number" params={{ board, slug, number: String(number) }}>
        {title}
      </Link>{' '}
      {isInvented && <Tag kind="invented" words="Invented" />}
      <span className="pri__sub">
        {latest !== null && <span className="strong">{latest}</span>}
        {latest !== null && asAt !== null && <span className="small muted">, {formatDay(asAt)}</span>}
      </span>
      <span className="small muted pri__sub">
        {standing.words}
        {standing.from !== null && ` from ${standing.from}`}
        {aim !== null && `; aim: ${aim}`}
      </span>
    </>
  )
}
