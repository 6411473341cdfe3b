import { Link } from '@tanstack/react-router'

import { formatDay } from '@/lib/dates'

import { workWords } from './hand-over'
import type { PostWork, WorkPiece } from './posts'
import type { Place } from './queries'

/** The open work that names a post: how much, and the first of it with its address. */
export function WorkList({ place, work }: { place: Place; work: PostWork }) {
  const more = work.pieces - work.shown.length

  return (
    <>
      <p>{workWords(work)}:</p>
      <ul className="lc-points small ppl__work">
        {work.shown.map((piece) => (
          <li key={`${piece.kind} ${piece.board ?? ''} ${piece.address}`}>
            <PieceLink place={place} piece={piece} />
            {piece.due && <span className="muted">, due {formatDay(piece.due)}</span>}
          </li>
        ))}
        {more > 0 && <li>and {more} more</li>}
      </ul>
    </>
  )
}

/** Opened beside this page, so that what is typed here stays. */
function PieceLink({ place, piece }: { place: Place; piece: WorkPiece }) {
  const beside = { target: '_blank', rel: 'noreferrer' } as const
  const words = (
    <>
      {piece.kind === 'action' && `${piece.address} `}
      {piece.words}
      <span className="vh"> (opens in a new tab)</span>
    </>
  )

  if (place.kind === 'agency') {
    return (
      <Link
        to="/agencies/$agency/actions/$board/$reference"
        params={{ agency: place.slug, board: piece.board ?? '', reference: piece.address }}
        {...beside}
      >
        {words}
      </Link>
    )
  }

  const params = { board: place.slug }

  switch (piece.kind) {
    case 'action':
      return (
        <Link to="/$board/actions/$reference" params={{ ...params, reference: piece.address }} {...beside}>
          {words}
        </Link>
      )
    case 'priority':
      return (
        <Link to="/$board/priorities/$slug" params={{ ...params, slug: piece.address }} {...beside}>
          {words}
        </Link>
      )
    case 'group':
      return (
        <Link to="/$board/settings/groups" params={params} {...beside}>
          {words}
        </Link>
      )
  }
}
