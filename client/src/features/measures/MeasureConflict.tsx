import { ConflictView } from '@/components/ConflictView'
import { formatDay } from '@/lib/dates'

import type { MeasureDetail } from './queries'

interface MeasureConflictProps {
  current: MeasureDetail
  rows: readonly { label: string; mine: string; theirs: string }[]
  isPending: boolean
  onKeepMine: () => void
  onTakeTheirs: () => void
}

/** Someone else changed the measure first; the latest thing that is known of it is told. */
export function MeasureConflict({ current, ...view }: MeasureConflictProps) {
  const newest = current.readings.toSorted((a, b) => b.number - a.number)[0]
  const sentence = newest
    ? `The newest reading is by ${newest.recordedBy}, recorded ${formatDay(newest.recordedOn)}.`
    : 'The measure has changed since you opened it.'

  return <ConflictView sentence={sentence} {...view} />
}
