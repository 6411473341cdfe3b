import { ShownNav } from '@/components/ShownNav'

import type { ActionList, Shown } from './queries'

interface ShownActionsProps {
  show: Shown | undefined
  counts: ActionList['counts']
}

/** Which actions the list shows, each with how many there are. */
export function ShownActions({ show, counts }: ShownActionsProps) {
  return (
    <ShownNav<Shown>
      label="Which actions"
      show={show}
      parts={[
        { show: undefined, label: 'Open', count: counts.open },
        { show: 'overdue', label: 'Overdue', count: counts.overdue },
        { show: 'waiting', label: 'Waiting', count: counts.waiting },
        { show: 'finished', label: 'Finished', count: counts.finished },
        { show: 'all', label: 'All', count: counts.all },
      ]}
    />
  )
}
