import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

import { asProblem } from '@/api/problem'
import { EmptyState } from '@/components/EmptyState'
import { RecordName } from '@/components/RecordName'
import { formatDay } from '@/lib/dates'

import type { Owner } from './owner'
import { useTakeAway } from './changes'
import type { EvidenceDetail } from './queries'

interface UsedInProps {
  owner: Owner
  item: EvidenceDetail
  /** Where something that can cite it is found. */
  toCite: ReactNode
  onSaved: (notice: string) => void
}

type Citation = EvidenceDetail['usedIn'][number]

/** Every place that stands on the document, each with its address. */
export function UsedIn({ owner, item, toCite, onSaved }: UsedInProps) {
  const takeAway = useTakeAway(owner)
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
          title={item.withdrawal ? 'Nothing cites this evidence' : 'Nothing cites this evidence yet'}
          why={
            item.withdrawal
              ? 'It is withdrawn, so nothing can cite it any more.'
              : 'Open the priority, update or action that this document supports, and cite it there. Its readers then see the evidence.'
          }
          action={item.can.cite && toCite}
        />
      ) : (
        <ul className="evi__uses">
          {item.usedIn.map((citation) => (
            <li key={citation.id}>
              <Place owner={owner} citation={citation} />
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

/** An agency's action is found in its own workspace; a board's record by the address that it has there. */
function Place({ owner, citation }: { owner: Owner; citation: Citation }) {
  if (owner.kind === 'board') {
    return <RecordName {...citation} board={owner.slug} />
  }

  return citation.board && citation.action ? (
    <Link
      to="/agencies/$agency/actions/$board/$reference"
      params={{ agency: owner.slug, board: citation.board, reference: citation.action }}
    >
      {citation.words}
    </Link>
  ) : (
    citation.words
  )
}
