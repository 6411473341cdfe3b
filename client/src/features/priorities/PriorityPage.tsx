import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

import { SavedNotice } from '@/components/SavedNotice'
import { Tag } from '@/components/Tag'
import { formatDay } from '@/lib/dates'

import { JudgementTag } from './JudgementTag'
import { PriorityAside } from './PriorityAside'
import { PriorityHead } from './PriorityHead'
import { PriorityNav } from './PriorityNav'
import { priorityQuery, type PriorityDetail } from './queries'
import { WhatChanged, type PartOfUpdate } from './WhatChanged'

interface PriorityPageProps {
  board: string
  boardName: string
  slug: string
  now: Date
  /** Whether it works, what it sets out to reach, its actions: sections of other features, between the latest update and the earlier ones. */
  children?: ReactNode
  /** What a part of an update stands on: a block of another feature, under the part. */
  evidence?: PartOfUpdate
  /** What the priority itself stands on, at its side. */
  drawsOn?: ReactNode
}

export function PriorityPage({
  board,
  boardName,
  slug,
  now,
  children,
  evidence,
  drawsOn,
}: PriorityPageProps) {
  const { data: priority } = useSuspenseQuery(priorityQuery(board, slug))

  return (
    <>
      <SavedNotice />
      <PriorityHead board={board} boardName={boardName} priority={priority} />
      <PriorityNav board={board} priority={priority} current="overview" />
      {priority.proposal && <Proposed board={board} priority={priority} proposal={priority.proposal} />}
      <div className="lc-grid lc-grid--main">
        <div>
          <WhatChanged board={board} priority={priority} evidence={evidence}>
            {children}
          </WhatChanged>
        </div>
        <PriorityAside board={board} priority={priority} now={now}>
          {drawsOn}
        </PriorityAside>
      </div>
    </>
  )
}

interface ProposedProps {
  board: string
  priority: PriorityDetail
  proposal: NonNullable<PriorityDetail['proposal']>
}

function Proposed({ board, priority, proposal }: ProposedProps) {
  return (
    <section className="pri__proposal" aria-labelledby="proposed">
      <div>
        <h2 className="lc-h3" id="proposed">
          A judgement is proposed: <JudgementTag judgement={proposal} isMarked />
        </h2>
        <p className="prewrap">{proposal.reason}</p>
        <p className="small muted">
          {proposal.proposedBy}, {formatDay(proposal.proposedOn)}
          {!priority.can.agreeJudgement && '. The chair or the executive agrees it at a meeting.'}{' '}
          {proposal.isInvented && <Tag kind="invented" words="Invented" />}
        </p>
      </div>
      {priority.can.agreeJudgement && (
        <Link
          className="lc-btn"
          to="/$board/priorities/$slug/judgement/agree"
          params={{ board, slug: priority.slug }}
        >
          Agree this judgement
        </Link>
      )}
    </section>
  )
}
