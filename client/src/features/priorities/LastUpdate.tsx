import { formatDay } from '@/lib/dates'

import { ImpactText } from './ImpactText'
import type { PriorityUpdate } from './queries'

/** Last time's words, beside the empty boxes. */
export function LastUpdate({ update }: { update: PriorityUpdate | undefined }) {
  return (
    <aside className="lc-card lc-card--tint pri__last" aria-label="The last update">
      <h2 className="lc-h3">The last update</h2>
      {update ? (
        <div className="small">
          <p className="muted">As at {formatDay(update.asAt)}</p>
          <h3 className="lc-h4">What we did</h3>
          <p className="prewrap">{update.did}</p>
          <h3 className="lc-h4">What the impact was</h3>
          <ImpactText impact={update.impact} />
          <h3 className="lc-h4">What we will do next</h3>
          <p className="prewrap">{update.next}</p>
        </div>
      ) : (
        <p className="small muted">
          There is none yet. This one becomes the first draft of the report’s section.
        </p>
      )}
    </aside>
  )
}
