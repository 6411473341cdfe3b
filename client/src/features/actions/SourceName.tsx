import { Link } from '@tanstack/react-router'

import type { ActionDetail } from './queries'

/** What an action came from; a priority or a meeting that the board keeps leads to its page. */
export function SourceName({
  board,
  priority,
  meeting,
  words,
}: ActionDetail['sources'][number] & { board: string }) {
  if (priority) {
    return (
      <Link to="/$board/priorities/$slug" params={{ board, slug: priority }}>
        {words}
      </Link>
    )
  }

  return meeting ? (
    <Link to="/$board/meetings/$meeting" params={{ board, meeting }}>
      {words}
    </Link>
  ) : (
    words
  )
}
