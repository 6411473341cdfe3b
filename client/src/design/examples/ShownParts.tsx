import { useSearch } from '@tanstack/react-router'

import { ShownNav } from '@/components/ShownNav'

export function ShownParts() {
  const { show } = useSearch({ strict: false })

  return (
    <>
      <div className="lc-filter">
        <ShownNav<string>
          label="Which actions"
          show={show}
          parts={[
            { show: undefined, label: 'Open', count: 14 },
            { show: 'overdue', label: 'Overdue', count: 3 },
            { show: 'all', label: 'All', count: 41 },
          ]}
        />
        <span className="muted">14 actions</span>
      </div>
      <div className="lc-filter">
        <ShownNav<string>
          label="Which meetings"
          show={show}
          parts={[
            { show: undefined, label: 'Coming' },
            { show: 'past', label: 'Held' },
          ]}
        />
      </div>
    </>
  )
}
