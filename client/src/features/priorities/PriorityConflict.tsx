import { useInfiniteQuery } from '@tanstack/react-query'

import { recordHistoryQuery } from '@/api/record-history'
import { ConflictView } from '@/components/ConflictView'
import { formatInstant } from '@/lib/dates'

import { lastChange } from './conflict'
import type { PriorityDetail } from './queries'

interface PriorityConflictProps {
  board: string
  current: PriorityDetail
  rows: readonly { label: string; mine: string; theirs: string }[]
  isPending: boolean
  onKeepMine: () => void
  onTakeTheirs: () => void
}

/** Who was first is told by the history, to those who may read it; otherwise by what the priority shows. */
export function PriorityConflict({ board, current, ...view }: PriorityConflictProps) {
  const now = new Date()
  const history = useInfiniteQuery({
    ...recordHistoryQuery(board, { kind: 'priority', address: current.slug }),
    enabled: current.can.readHistory,
  })
  // What happened to its objectives and measures does not make a version of the priority.
  const latest = history.data?.pages[0]?.items.find(({ subject }) => subject.kind === 'priority')
  const sentence = latest
    ? `${latest.who} changed it ${formatInstant(latest.at, now)}: ${latest.sentence.replace(/\.$/, '')}.`
    : lastChange(current, now)

  return <ConflictView sentence={sentence} {...view} />
}
