import { Link } from '@tanstack/react-router'

import { Crumbs } from '@/components/Crumbs'
import { Icon } from '@/components/Icon'
import { PageHead } from '@/components/PageHead'
import { Tag } from '@/components/Tag'
import { formatDay, formatSpan } from '@/lib/dates'

import { JudgementTag } from './JudgementTag'
import { PriorityDownloads } from './PriorityDownloads'
import type { PriorityDetail } from './queries'

interface PriorityHeadProps {
  board: string
  boardName: string
  priority: PriorityDetail
}

export function PriorityHead({ board, boardName, priority }: PriorityHeadProps) {
  return (
    <>
      <PageHead
        title={priority.title}
        within={['Priorities', boardName]}
        lede={priority.aim}
        isClose
        beside={
          priority.isInvented && (
            <p>
              <Tag kind="invented" words="Invented" />{' '}
              <span className="xsmall muted">for the demonstration; not from the board’s papers</span>
            </p>
          )
        }
        crumbs={
          <Crumbs>
            <Link to="/$board/priorities" params={{ board }}>
              Priorities
            </Link>
            <span>{priority.title}</span>
          </Crumbs>
        }
        actions={<Actions board={board} priority={priority} />}
      />
      <Facts priority={priority} />
    </>
  )
}

function Actions({ board, priority: { slug, can } }: { board: string; priority: PriorityDetail }) {
  const params = { board, slug }

  return (
    <>
      <PriorityDownloads board={board} slug={slug} />
      {can.revise && (
        <Link className="lc-btn" to="/$board/priorities/$slug/change" params={params}>
          Change it
        </Link>
      )}
      {can.close && (
        <Link className="lc-btn" to="/$board/priorities/$slug/close" params={params}>
          Close it
        </Link>
      )}
      {can.reopen && (
        <Link className="lc-btn" to="/$board/priorities/$slug/reopen" params={params}>
          Reopen priority
        </Link>
      )}
      {can.proposeJudgement && (
        <Link className="lc-btn" to="/$board/priorities/$slug/judgement/propose" params={params}>
          Propose a judgement
        </Link>
      )}
      {can.recordUpdate && (
        <Link className="lc-btn lc-btn--primary" to="/$board/priorities/$slug/updates/new" params={params}>
          Write an update
        </Link>
      )}
    </>
  )
}

function Facts({ priority }: { priority: PriorityDetail }) {
  const [latest] = priority.updates
  const before = priority.judgements[1]

  return (
    <dl className="pri__facts">
      <div>
        <dt>Judgement</dt>
        <dd>
          <JudgementTag judgement={priority.judgement} isMarked={priority.isInvented} />
          {priority.judgement && (
            <span className="small muted">
              agreed {formatDay(priority.judgement.agreedOn)}
              {before && before.value !== priority.judgement.value && `, was ${before.label.toLowerCase()}`}
            </span>
          )}
        </dd>
      </div>
      <div>
        <dt>Led by</dt>
        <dd>
          <Icon name="people" />
          {priority.lead.group ? `${priority.lead.post}, ${priority.lead.group}` : priority.lead.post}
        </dd>
      </div>
      <div>
        <dt>Runs</dt>
        <dd>{formatSpan(priority.from, priority.to)}</dd>
      </div>
      <div>
        <dt>Last update</dt>
        <dd>{latest ? `As at ${formatDay(latest.asAt)}` : 'None yet'}</dd>
      </div>
      {priority.closure && (
        <div>
          <dt>State</dt>
          <dd>
            <Tag kind="done" words={`Closed ${formatDay(priority.closure.closedOn)}`} />
          </dd>
        </div>
      )}
    </dl>
  )
}
