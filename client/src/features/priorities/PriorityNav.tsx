import { Link } from '@tanstack/react-router'

interface PriorityNavProps {
  board: string
  slug: string
  title: string
  current: 'overview' | 'history'
  canReadHistory: boolean
}

/** The pages of one priority; absent when there is only one that this person may open. */
export function PriorityNav({ board, slug, title, current, canReadHistory }: PriorityNavProps) {
  if (!canReadHistory) {
    return null
  }

  return (
    <nav aria-label={title}>
      <ul className="lc-subnav">
        <li>
          <Link
            to="/$board/priorities/$slug"
            params={{ board, slug }}
            aria-current={current === 'overview' ? 'page' : undefined}
          >
            Overview
          </Link>
        </li>
        <li>
          <Link
            to="/$board/priorities/$slug/history"
            params={{ board, slug }}
            aria-current={current === 'history' ? 'page' : undefined}
          >
            History
          </Link>
        </li>
      </ul>
    </nav>
  )
}
