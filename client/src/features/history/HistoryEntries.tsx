import { Link } from '@tanstack/react-router'

import type { Schema } from '@/api/schema'
import { EmptyState } from '@/components/EmptyState'
import { HistoryTimeline } from '@/components/HistoryTimeline'
import { MoreButton } from '@/components/MoreButton'

import { wordsOfPlace, type HistoryPlace } from './history-place'

interface HistoryEntriesProps {
  place: HistoryPlace
  now: Date
  items: readonly Schema<'HistoryView'>[]
  hasMore: boolean
  isPending: boolean
  onMore: () => void
  /** Lets go of what the history is narrowed by; none where it is not. */
  onShowAll: (() => void) | null
}

export function HistoryEntries({
  place,
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
        <Nothing place={place} onShowAll={onShowAll} />
      ) : (
        <HistoryTimeline
          now={now}
          items={items.map((item) => ({
            ...item,
            subject: <Subject place={place} subject={item.subject} />,
          }))}
        />
      )}
      <MoreButton hasMore={hasMore} isPending={isPending} onMore={onMore} />
    </>
  )
}

function Nothing({ place, onShowAll }: Pick<HistoryEntriesProps, 'place' | 'onShowAll'>) {
  const where = wordsOfPlace[place.kind]

  return onShowAll ? (
    <EmptyState
      title="No entry matches"
      why={`Nothing of this kind, by this person, in this time or with these words was changed ${where}.`}
      action={
        <button type="button" className="lc-btn" onClick={onShowAll}>
          Show the whole history
        </button>
      }
    />
  ) : (
    <EmptyState
      title="Nothing has been recorded yet"
      why={`Every change ${where} will appear here, with who made it and when.`}
    />
  )
}

function Subject({ place, subject }: { place: HistoryPlace; subject: Schema<'HistorySubject'> }) {
  if (!subject.slug) {
    return subject.label
  }

  if (place.kind === 'agency') {
    return <SharedSubject agency={place.slug} subject={subject} />
  }

  return place.kind === 'board' ? <BoardSubject board={place.slug} subject={subject} /> : subject.label
}

/** What an agency shares with a board, with the board's name: an agency has the same reference of several. */
function SharedSubject({ agency, subject }: { agency: string; subject: Schema<'HistorySubject'> }) {
  if (!subject.board || !subject.slug || subject.kind !== 'action') {
    return subject.label
  }

  return (
    <>
      <Link
        to="/agencies/$agency/actions/$board/$reference"
        params={{ agency, board: subject.board.slug, reference: subject.slug }}
      >
        {subject.label}
      </Link>{' '}
      for {subject.board.name}
    </>
  )
}

function BoardSubject({ board, subject }: { board: string; subject: Schema<'HistorySubject'> }) {
  const slug = subject.slug ?? ''

  if (subject.kind === 'evidence') {
    return (
      <Link to="/$board/evidence/$item" params={{ board, item: slug }}>
        {subject.label}
      </Link>
    )
  }

  return subject.kind === 'action' ? (
    <Link to="/$board/actions/$reference" params={{ board, reference: slug }}>
      {subject.label}
    </Link>
  ) : (
    <Link to="/$board/priorities/$slug" params={{ board, slug }}>
      {subject.label}
    </Link>
  )
}
