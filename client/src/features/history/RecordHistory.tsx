import { useSuspenseInfiniteQuery } from '@tanstack/react-query'

import { recordHistoryQuery, type RecordAddress } from '@/api/record-history'

import { RecordEntries } from './RecordEntries'
import { WhoCanSee } from './WhoCanSee'

interface RecordHistoryProps {
  board: string
  record: RecordAddress
  now: Date
  /** Whether this reader may open histories; who can see the record is told to everybody who can. */
  canReadHistory: boolean
}

/** What happened to a record, and who can see it. */
export function RecordHistory({ board, record, now, canReadHistory }: RecordHistoryProps) {
  return (
    <div className="lc-grid lc-grid--main">
      <div>
        <h2 className="lc-h2 lc-sec__h">History</h2>
        {canReadHistory ? (
          <Entries board={board} record={record} now={now} />
        ) : (
          <p className="muted">
            Every change is written down, with the words before and after. Your role here does not include
            reading it; those that do are named beside this.
          </p>
        )}
      </div>
      <aside aria-label="Who can see this">
        <WhoCanSee board={board} record={record} />
      </aside>
    </div>
  )
}

function Entries({ board, record, now }: Omit<RecordHistoryProps, 'canReadHistory'>) {
  const history = useSuspenseInfiniteQuery(recordHistoryQuery(board, record))

  return <RecordEntries history={history} now={now} />
}
