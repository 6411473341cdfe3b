import { Link } from '@tanstack/react-router'

import { asProblem } from '@/api/problem'
import { EmptyState } from '@/components/EmptyState'
import { RecordName } from '@/components/RecordName'
import { formatDay } from '@/lib/dates'

import { useTakeAway, type EvidenceDetail } from './queries'

interface UsedInProps {
  board: string
  item: EvidenceDetail
  onSaved: (notice: string) => void
}

/** Every place that stands on the document, each with its address. */
export function UsedIn({ board, item, onSaved }: UsedInProps) {
  const takeAway = useTakeAway(board)
  const problem = asProblem(takeAway.error)

  return (
    <section className="lc-sec" aria-labelledby="used-in">
      <div className="lc-sec__h">
        <h2 className="lc-h2" id="used-in">
          Used in
        </h2>
      </div>
      {problem && <p role="alert">{problem.message}</p>}
      {item.usedIn.length === 0 ? (
        <EmptyState
          title={item.withdrawal ? 'Nothing stands on it' : 'Nothing stands on it yet'}
          why={
            item.withdrawal
              ? 'It is withdrawn, so nothing can cite it any more.'
              : 'Open a priority or an action, and choose this document under what it shows: an update then says what it is based on.'
          }
          action={
            item.can.cite && (
              <Link className="lc-btn" to="/$board/priorities" params={{ board }}>
                Go to the priorities
              </Link>
            )
          }
        />
      ) : (
        <ul className="evi__uses">
          {item.usedIn.map((citation) => (
            <li key={citation.id}>
              <RecordName board={board} {...citation} />
              <span className="small muted act__sub">
                {citation.citedBy}, {formatDay(citation.citedAt.slice(0, 10))}
              </span>
              {item.can.takeAway && (
                <button
                  type="button"
                  className="lc-linkbtn small"
                  disabled={takeAway.isPending}
                  onClick={() => {
                    takeAway.mutate(
                      { reference: item.reference, version: item.version, id: citation.id },
                      {
                        onSuccess: () => {
                          onSaved(`${item.reference} is no longer cited in ${citation.words}.`)
                        },
                      },
                    )
                  }}
                >
                  Take this citation away<span className="vh">: {citation.words}</span>
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
