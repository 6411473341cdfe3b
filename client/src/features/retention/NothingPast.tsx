import { Link } from '@tanstack/react-router'

import { EmptyState } from '@/components/EmptyState'

import type { Listed, PastDateList } from './queries'
import { listedWords } from './words'

interface NothingPastProps {
  board: string
  listed: Listed
  count: PastDateList['counts'][number] | undefined
}

/** Why nothing of a class is listed. */
export function NothingPast({ board, listed, count }: NothingPastProps) {
  const { many, one } = listedWords[listed]
  const schedule = (
    <Link className="lc-btn" to="/$board/settings/retention" params={{ board }}>
      See the schedule
    </Link>
  )

  if (!count?.isDecided) {
    return (
      <EmptyState
        title={`${many}: the board has not decided yet`}
        why="What is proposed is for discussion, so nothing is past its date before the board confirms or changes it."
        action={schedule}
      />
    )
  }

  return count.years === null ? (
    <EmptyState
      title={`${many}: kept permanently`}
      why="What is kept permanently is never past its date."
      action={schedule}
    />
  ) : (
    <EmptyState
      title={`No ${one} is past its date`}
      why="It would be listed here from the day after the last on which the schedule has it kept."
    />
  )
}
