import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'

import { Crumbs } from '@/components/Crumbs'
import { PageHead } from '@/components/PageHead'
import { SavedNotice } from '@/components/SavedNotice'
import { formatDay } from '@/lib/dates'

import { DocumentAt } from './DocumentAt'
import { EvidenceButtons } from './EvidenceButtons'
import { EvidenceTags } from './EvidenceTags'
import { evidenceQuery, type EvidenceDetail } from './queries'
import { Revisions } from './Revisions'
import { UsedIn } from './UsedIn'

interface EvidenceItemPageProps {
  board: string
  boardName: string
  reference: string
  personId: string
  onSaved: (notice: string) => void
}

/** One document: what it is, whether it is current, and what stands on it. */
export function EvidenceItemPage(props: EvidenceItemPageProps) {
  const { board, boardName, reference, personId, onSaved } = props
  const { data: item } = useSuspenseQuery(evidenceQuery(board, reference))

  return (
    <>
      <SavedNotice />
      <PageHead
        title={item.title}
        within={[item.reference, boardName]}
        crumbs={
          <Crumbs>
            <Link to="/$board/evidence" params={{ board }}>
              Evidence
            </Link>
            <span>{item.reference}</span>
          </Crumbs>
        }
        beside={<EvidenceTags {...item} isWithdrawn={item.withdrawal !== null} />}
        actions={<EvidenceButtons board={board} item={item} personId={personId} onSaved={onSaved} />}
      />
      <Facts board={board} item={item} />
      {item.withdrawal && (
        <p className="evi__gone prewrap">
          Withdrawn on {formatDay(item.withdrawal.on)} by {item.withdrawal.by}: {item.withdrawal.reason}
        </p>
      )}
      <div className="lc-grid lc-grid--main">
        <UsedIn board={board} item={item} onSaved={onSaved} />
        <aside aria-label="About this evidence">
          {item.note && (
            <section className="lc-card">
              <h2 className="lc-h3">What a reader should know</h2>
              <p className="small prewrap">{item.note}</p>
            </section>
          )}
          <Revisions board={board} item={item} personId={personId} onSaved={onSaved} />
          <section className="lc-card">
            <h2 className="lc-h3">History</h2>
            <p className="small">
              <Link to="/$board/evidence/$item/history" params={{ board, item: item.reference }}>
                What was changed, and who can see this
              </Link>
            </p>
          </section>
        </aside>
      </div>
    </>
  )
}

function Facts({ board, item }: { board: string; item: EvidenceDetail }) {
  const [latest] = item.revisions

  return (
    <dl className="pri__facts">
      <div>
        <dt>Reference</dt>
        <dd>{item.reference}</dd>
      </div>
      {latest && (
        <>
          <div>
            <dt>Date of the document</dt>
            <dd>{formatDay(latest.documentOn)}</dd>
          </div>
          <div className="evi__where">
            <dt>Where it is</dt>
            <dd>
              <DocumentAt board={board} {...item} {...latest} />
            </dd>
          </div>
        </>
      )}
      <div>
        <dt>Look at it again by</dt>
        <dd>{item.reviewOn ? formatDay(item.reviewOn) : 'No day'}</dd>
      </div>
    </dl>
  )
}
