import { useSuspenseInfiniteQuery } from '@tanstack/react-query'

import { thingHistoryQuery, type Thing } from '@/api/things'

import { ThingEntries } from './ThingEntries'
import { WhoCanSee } from './WhoCanSee'

interface ThingHistoryProps {
  board: string
  thing: Thing
  now: Date
  /** Whether this reader may open histories; who can see the thing is told to everybody who can. */
  canReadHistory: boolean
}

/** What happened to a thing, and who can see it. */
export function ThingHistory({ board, thing, now, canReadHistory }: ThingHistoryProps) {
  return (
    <div className="lc-grid lc-grid--main">
      <div>
        <h2 className="lc-h2 lc-sec__h">History</h2>
        {canReadHistory ? (
          <Entries board={board} thing={thing} now={now} />
        ) : (
          <p className="muted">
            Every change is written down, with the words before and after. Your role here does not include
            reading it; those that do are named beside this.
          </p>
        )}
      </div>
      <aside aria-label="Who can see this">
        <WhoCanSee board={board} thing={thing} />
      </aside>
    </div>
  )
}

function Entries({ board, thing, now }: Omit<ThingHistoryProps, 'canReadHistory'>) {
  const history = useSuspenseInfiniteQuery(thingHistoryQuery(board, thing))

  return <ThingEntries history={history} now={now} />
}
