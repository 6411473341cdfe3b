import { Link } from '@tanstack/react-router'

import { formatInstant } from '@/lib/dates'
import { capitalised } from '@/lib/text'

import type { Home } from './queries'

interface RecentChangesProps {
  board: string
  changes: NonNullable<Home['changes']>
  now: Date
}

/** The newest of the board's history, for those who may read it. */
export function RecentChanges({ board, changes, now }: RecentChangesProps) {
  return (
    <aside aria-labelledby="recent-changes">
      <section className="lc-card">
        <h2 className="lc-h3" id="recent-changes">
          Recent changes
        </h2>
        {changes.length === 0 ? (
          <p className="small muted">Nothing has been changed on this board yet.</p>
        ) : (
          <ol className="lc-time">
            {changes.map((change) => (
              <li key={change.id}>
                {change.sentence}: <Subject board={board} subject={change.subject} />
                <span className="lc-time__when">
                  <time dateTime={change.at}>{capitalised(formatInstant(change.at, now))}</time>, {change.who}
                </span>
              </li>
            ))}
          </ol>
        )}
        <p className="small mt">
          <Link to="/$board/settings/history" params={{ board }}>
            The whole history
          </Link>
        </p>
      </section>
    </aside>
  )
}

type Subject = NonNullable<Home['changes']>[number]['subject']

function Subject({ board, subject }: { board: string; subject: Subject }) {
  if (!subject.slug) {
    return subject.label
  }

  return subject.kind === 'action' ? (
    <Link to="/$board/actions/$reference" params={{ board, reference: subject.slug }}>
      {subject.label}
    </Link>
  ) : (
    <Link to="/$board/priorities/$slug" params={{ board, slug: subject.slug }}>
      {subject.label}
    </Link>
  )
}
