import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'

import { Crumbs } from '@/components/Crumbs'
import { PageHead } from '@/components/PageHead'
import { SavedNotice } from '@/components/SavedNotice'
import { formatDay } from '@/lib/dates'

import { DocumentAt } from './DocumentAt'
import { EvidenceButtons } from './EvidenceButtons'
import { EvidenceTags } from './EvidenceTags'
import type { Owner } from './owner'
import { LibraryLink } from './OwnerLinks'
import { evidenceQuery, type EvidenceDetail } from './queries'
import { Revisions } from './Revisions'
import { UsedIn } from './UsedIn'

interface EvidenceItemPageProps {
  owner: Owner
  ownerName: string
  reference: string
  personId: string
  /** Leads to what became of it, for those who may read that. */
  history: ReactNode
  /** Where something that can cite it is found. */
  toCite: ReactNode
  onSaved: (notice: string) => void
}

/** One document: what it is, whether it is current, and what stands on it. */
export function EvidenceItemPage(props: EvidenceItemPageProps) {
  const { owner, ownerName, reference, personId, history, toCite, onSaved } = props
  const { data: item } = useSuspenseQuery(evidenceQuery(owner, reference))

  return (
    <>
      <SavedNotice />
      <PageHead
        title={item.title}
        within={[item.reference, ownerName]}
        crumbs={
          <Crumbs>
            <LibraryLink owner={owner}>Evidence</LibraryLink>
            <span>{item.reference}</span>
          </Crumbs>
        }
        beside={<EvidenceTags {...item} isWithdrawn={item.withdrawal !== null} />}
        actions={<EvidenceButtons owner={owner} item={item} personId={personId} onSaved={onSaved} />}
      />
      <Facts owner={owner} item={item} />
      {item.withdrawal && (
        <p className="evi__gone prewrap">
          Withdrawn on {formatDay(item.withdrawal.on)} by {item.withdrawal.by}: {item.withdrawal.reason}
        </p>
      )}
      <div className="lc-grid lc-grid--main">
        <UsedIn owner={owner} item={item} toCite={toCite} onSaved={onSaved} />
        <aside aria-label="About this evidence">
          {item.note && (
            <section className="lc-card">
              <h2 className="lc-h3">What a reader should know</h2>
              <p className="small prewrap">{item.note}</p>
            </section>
          )}
          <Revisions owner={owner} item={item} personId={personId} onSaved={onSaved} />
          {history && (
            <section className="lc-card">
              <h2 className="lc-h3">History</h2>
              <p className="small">{history}</p>
            </section>
          )}
        </aside>
      </div>
    </>
  )
}

function Facts({ owner, item }: { owner: Owner; item: EvidenceDetail }) {
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
              <DocumentAt owner={owner} {...item} {...latest} />
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
