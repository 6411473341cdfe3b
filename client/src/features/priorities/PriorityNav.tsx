import { Link } from '@tanstack/react-router'

import type { PriorityDetail } from './queries'

interface PriorityNavProps {
  board: string
  priority: PriorityDetail
  current: 'overview' | 'history'
}

/** The pages of one priority; absent when there is only one that this person may open. */
export function PriorityNav({ board, priority, current }: PriorityNavProps) {
  const params = { board, slug: priority.slug }

  if (!priority.can.readHistory) {
    return null
  }

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
            to="/$board/priorities/$slug/history"
            params={params}
            aria-current={current === 'history' ? 'page' : undefined}
          >
            History
          </Link>
        </li>
      </ul>
    </nav>
  )
}
