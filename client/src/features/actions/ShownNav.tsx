import { Link } from '@tanstack/react-router'

import type { ActionList, Shown } from './queries'

type Counts = ActionList['counts']

const parts = [
  { show: undefined, label: 'Open', of: 'open' },
  { show: 'overdue', label: 'Overdue', of: 'overdue' },
  { show: 'waiting', label: 'Waiting', of: 'waiting' },
  { show: 'finished', label: 'Finished', of: 'finished' },
  { show: 'all', label: 'All', of: 'all' },
] as const satisfies { show: Shown | undefined; label: string; of: keyof Counts }[]

interface ShownNavProps {
  show: Shown | undefined
  counts: Counts
}

/** Which actions the list shows, each with how many there are. The other filters stay as they are. */
export function ShownNav({ show, counts }: ShownNavProps) {
  return (
    <nav aria-label="Which actions">
      <ul className="lc-seg">
        {parts.map((part) => (
          <li key={part.label}>
            <Link
              to="."
              search={(before: Record<string, unknown>) => ({ ...before, show: part.show, after: undefined })}
              activeOptions={{ exact: true }}
              aria-current={part.show === show ? 'page' : undefined}
            >
              {part.label} <span className="act__count">{counts[part.of]}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
