import { Link } from '@tanstack/react-router'

import type { PriorityDetail } from './queries'

interface PriorityNavProps {
  board: string
  priority: PriorityDetail
  current: 'overview' | 'measures' | 'history'
}

/** The pages of one priority. Whoever may not read its history is told there who may. */
export function PriorityNav({ board, priority, current }: PriorityNavProps) {
  const params = { board, slug: priority.slug }

  return (
    <nav aria-label={priority.title}>
      <ul className="lc-subnav">
        <li>
          <Link
            to="/$board/priorities/$slug"
            params={params}
            activeOptions={{ exact: true }}
            aria-current={current === 'overview' ? 'page' : undefined}
          >
            Overview
          </Link>
        </li>
        <li>
          <Link
            to="/$board/priorities/$slug/measures"
            params={params}
            aria-current={current === 'measures' ? 'page' : undefined}
          >
            Measures
          </Link>
        </li>
        <li>
          <Link
            to="/$board/priorities/$slug/history"
            params={params}
            aria-current={current === 'history' ? 'page' : undefined}
          >
            {priority.can.readHistory ? 'History' : 'Who can see this'}
          </Link>
        </li>
      </ul>
    </nav>
  )
}
