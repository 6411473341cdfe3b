import { nameOf, type Owner } from '@/api/owner'
import { EmptyState } from '@/components/EmptyState'

import type { Listed, PastDateList } from './queries'
import { ScheduleLink } from './ScheduleLink'
import { listedWords } from './words'

interface NothingPastProps {
  owner: Owner
  listed: Listed
  count: PastDateList['counts'][number] | undefined
}

/** Why nothing of a class is listed. */
export function NothingPast({ owner, listed, count }: NothingPastProps) {
  const { many, one } = listedWords[listed]
  const schedule = (
    <ScheduleLink className="lc-btn" owner={owner}>
      See the schedule
    </ScheduleLink>
  )

  if (!count?.isDecided) {
    return (
      <EmptyState
        title={`${many}: ${nameOf(owner)} has not decided yet`}
        why={`What is proposed is for discussion, so nothing is past its date before ${nameOf(owner)} confirms or changes it.`}
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
