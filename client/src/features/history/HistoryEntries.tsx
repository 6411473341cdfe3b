import { Link } from '@tanstack/react-router'

import type { Schema } from '@/api/schema'
import { EmptyState } from '@/components/EmptyState'
import { HistoryTimeline } from '@/components/HistoryTimeline'
import { MoreButton } from '@/components/MoreButton'

interface HistoryEntriesProps {
  board: string
  now: Date
  items: readonly Schema<'HistoryView'>[]
  hasMore: boolean
  isPending: boolean
  onMore: () => void
  /** Lets go of what the history is narrowed by; none where it is not. */
  onShowAll: (() => void) | null
}

export function HistoryEntries({
  board,
  now,
  items,
  hasMore,
  isPending,
  onMore,
  onShowAll,
}: HistoryEntriesProps) {
  return (
    <>
      {items.length === 0 ? (
        <Nothing onShowAll={onShowAll} />
      ) : (
        <HistoryTimeline
          now={now}
          items={items.map((item) => ({
            ...item,
            subject: <Subject board={board} subject={item.subject} />,
          }))}
        />
      )}
      <MoreButton hasMore={hasMore} isPending={isPending} onMore={onMore} />
    </>
  )
}

function Nothing({ onShowAll }: Pick<HistoryEntriesProps, 'onShowAll'>) {
  return onShowAll ? (
    <EmptyState
      title="No entry matches"
      why="Nothing of this kind, by this person, in this time or with these words was changed on this board."
      action={
        <button type="button" className="lc-btn" onClick={onShowAll}>
          Show the whole history
        </button>
      }
    />
  ) : (
    <EmptyState
      title="Nothing has been recorded yet"
      why="The first change on this board will be the first entry: whoever makes it, it is written down."
    />
  )
}

function Subject({ board, subject }: { board: string; subject: Schema<'HistorySubject'> }) {
  if (!subject.slug) {
    return subject.label
  }

  if (subject.kind === 'evidence') {
    return (
      <Link to="/$board/evidence/$item" params={{ board, item: subject.slug }}>
        {subject.label}
      </Link>
    )
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
