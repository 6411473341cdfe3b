import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'

import { nameOf, type Owner } from '@/api/owner'
import { Notice } from '@/components/Notice'
import { PageHead } from '@/components/PageHead'
import { count } from '@/lib/text'

import { ClassTable } from './ClassTable'
import { EarlierHolds } from './EarlierHolds'
import { HoldCard } from './HoldCard'
import { retentionQuery } from './queries'
import { scheduleOf } from './words'

interface RetentionPageProps {
  owner: Owner
  /** The pages above this one: "Settings", and what the owner is called. */
  within: readonly string[]
}

/** How long is what kept, and may anything be destroyed at all? */
export function RetentionPage({ owner, within }: RetentionPageProps) {
  const { data: retention } = useSuspenseQuery(retentionQuery(owner))
  const [notice, setNotice] = useState<string | null>(null)
  const proposed = retention.classes.filter(({ decision }) => decision === null).length

  return (
    <>
      {notice && (
        <Notice kind="good">
          <p>{notice}</p>
        </Notice>
      )}
      <PageHead
        title="Retention"
        within={within}
        lede={`How long ${nameOf(owner)} keeps its records. Nothing is destroyed automatically: a person does that, one file at a time.`}
        actions={
          owner.kind === 'board' ? (
            <Link className="lc-btn" to="/$board/settings/retention/past-date" params={{ board: owner.slug }}>
              What is past its date
            </Link>
          ) : (
            <Link
              className="lc-btn"
              to="/agencies/$agency/retention/past-date"
              params={{ agency: owner.slug }}
            >
              What is past its date
            </Link>
          )
        }
      />
      <HoldCard owner={owner} hold={retention.hold} can={retention.can} onSaved={setNotice} />
      <h2 className="lc-h2 mt">Schedule</h2>
      {proposed > 0 && (
        <p className="mt-b">
          {proposed === retention.classes.length
            ? 'Every class is a proposal for discussion.'
            : `${count(proposed, 'class is', 'classes are')} still a proposal for discussion.`}{' '}
          Verify each with {scheduleOf(owner)}, then confirm or change it here. Until then nothing of it is
          past its date.
        </p>
      )}
      <ClassTable
        owner={owner}
        classes={retention.classes}
        canDecide={retention.can.decide}
        onSaved={setNotice}
      />
      <p className="small muted mt">
        Sessions, one-time links and sent email are the service’s and not {nameOf(owner)}’s: they are deleted
        30 days after they end, a hold or not.
      </p>
      {retention.earlierHolds.length > 0 && <EarlierHolds holds={retention.earlierHolds} />}
    </>
  )
}
