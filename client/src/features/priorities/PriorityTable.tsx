import { Link } from '@tanstack/react-router'

import { Icon } from '@/components/Icon'
import { Meter } from '@/components/Meter'
import { Tag } from '@/components/Tag'
import { formatDay, formatSpan } from '@/lib/dates'
import { doneWords } from '@/lib/text'

import { HeadlineMeasure } from './HeadlineMeasure'
import { JudgementTag } from './JudgementTag'
import { PriorityName } from './PriorityName'
import type { MeasureGlance, PrioritySummary } from './queries'

interface PriorityTableProps {
  board: string
  caption: string
  priorities: readonly PrioritySummary[]
  /** The measure that stands for each priority, by its address; none where they could not be loaded. */
  headlines: ReadonlyMap<string, MeasureGlance | null> | undefined
}

export function PriorityTable({ board, caption, priorities, headlines }: PriorityTableProps) {
  return (
    <table className="lc-table lc-table--stack pri__table">
      <caption className="vh">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Priority</th>
          <th scope="col">Judgement</th>
          <th scope="col">Headline measure</th>
          <th scope="col">Last update and its impact</th>
          <th scope="col">Actions done</th>
          <th scope="col">Led by</th>
        </tr>
      </thead>
      <tbody>
        {priorities.map((priority) => (
          <tr key={priority.slug}>
            <th scope="row">
              <PriorityName board={board} priority={priority} />
              <span className="small muted pri__sub pri__plain">
                {formatSpan(priority.from, priority.to)}
              </span>
            </th>
            <td data-l="Judgement">
              <Judgement priority={priority} />
            </td>
            <td data-l="Headline measure">
              <HeadlineMeasure board={board} slug={priority.slug} headline={headlines?.get(priority.slug)} />
            </td>
            <td data-l="Last update and its impact">
              <LatestUpdate latest={priority.latestUpdate} />
            </td>
            <td data-l="Actions done">
              <ActionsDone board={board} priority={priority} />
            </td>
            <td data-l="Led by">
              {priority.lead.post}
              {priority.lead.group && <span className="small muted pri__sub">{priority.lead.group}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Judgement({ priority }: { priority: PrioritySummary }) {
  return (
    <>
      <JudgementTag judgement={priority.judgement} isMarked={priority.isInvented} />
      {priority.judgement && (
        <span className="small muted pri__sub">agreed {formatDay(priority.judgement.agreedOn)}</span>
      )}
      {priority.proposal && (
        <span className="small pri__sub">
          Proposed: {priority.proposal.label.toLowerCase()}, to be agreed{' '}
          {priority.proposal.isInvented && <Tag kind="invented" words="Invented" />}
        </span>
      )}
      {priority.state === 'closed' && (
        <span className="pri__sub">
          <Tag kind="done" words="Closed" />
        </span>
      )}
    </>
  )
}

function ActionsDone({ board, priority }: { board: string; priority: PrioritySummary }) {
  const { done, waiting, all } = priority.actions

  return all === 0 ? (
    <span className="muted">No actions yet</span>
  ) : (
    <span className="lc-done">
      <Meter value={done} of={all} />
      <Link to="/$board/actions" params={{ board }} search={{ priority: priority.slug, show: 'all' }}>
        {doneWords({ done, waiting, all })}
        <span className="vh"> actions done for {priority.title}</span>
      </Link>
    </span>
  )
}

const impactWords = {
  stated: 'Impact stated',
  'not-stated': 'Impact not stated',
  'too-early': 'Too early to say',
} as const

export function LatestUpdate({ latest }: { latest: PrioritySummary['latestUpdate'] }) {
  if (!latest) {
    return <span className="pri__gap">No update yet</span>
  }

  return (
    <>
      {formatDay(latest.asAt)}
      {latest.impact === 'stated' ? (
        <span className="small muted pri__sub">{impactWords.stated}</span>
      ) : (
        <span className="pri__sub">
          <span className="pri__gap">
            <Icon name={latest.impact === 'too-early' ? 'clock' : 'flag'} size={15} />
            {impactWords[latest.impact]}
          </span>
        </span>
      )}
    </>
  )
}
