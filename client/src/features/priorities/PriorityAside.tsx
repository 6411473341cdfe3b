import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

import { recordHistoryQuery } from '@/api/record-history'
import { formatDay, formatInstant } from '@/lib/dates'
import { capitalised } from '@/lib/text'

import { JudgementTag } from './JudgementTag'
import type { PriorityDetail } from './queries'

interface PriorityAsideProps {
  board: string
  priority: PriorityDetail
  now: Date
  /** What the priority stands on: a card of another feature. */
  children?: ReactNode
}

export function PriorityAside({ board, priority, now, children }: PriorityAsideProps) {
  return (
    <aside aria-label="About this priority">
      <section className="lc-card">
        <h2 className="lc-h3">Why it is a priority</h2>
        <p className="small prewrap">{priority.reason}</p>
        {priority.source && <p className="xsmall muted mt-s">Source: {priority.source}</p>}
        {priority.tags.length > 0 && (
          <ul className="pri__tags" aria-label="Functions of the board that it serves">
            {priority.tags.map(({ code, words }) => (
              <li key={code}>{words}</li>
            ))}
          </ul>
        )}
      </section>
      {children}
      <PlanCard board={board} priority={priority} />
      <Judgements board={board} priority={priority} />
      {priority.closure && (
        <section className="lc-card">
          <h2 className="lc-h3">Why it was closed</h2>
          <p className="small prewrap">{priority.closure.reason}</p>
          <p className="xsmall muted mt-s">
            {priority.closure.closedBy}, {formatDay(priority.closure.closedOn)}
          </p>
        </section>
      )}
      {priority.can.readHistory && <LatestHistory board={board} slug={priority.slug} now={now} />}
    </aside>
  )
}

function PlanCard({ board, priority }: { board: string; priority: PriorityDetail }) {
  return (
    <section className="lc-card">
      <h2 className="lc-h3">Plan</h2>
      <p className="small">
        <PlanLink board={board} plan={priority.plan} />
      </p>
      {priority.earlierPlans.map((plan) => (
        <p className="small" key={plan.id}>
          Carried over from <PlanLink board={board} plan={plan} />, {formatDay(plan.carriedOn)}
        </p>
      ))}
      {priority.laterPlans.length > 0 && (
        <p className="small mt-s">
          <Link to="/$board/priorities/$slug/carry" params={{ board, slug: priority.slug }}>
            Carry it into a later plan
          </Link>
        </p>
      )}
    </section>
  )
}

function PlanLink({ board, plan }: { board: string; plan: { id: string; title: string } }) {
  return (
    <Link to="/$board/priorities" params={{ board }} search={{ plan: plan.id, state: 'all' }}>
      {plan.title}
    </Link>
  )
}

function Judgements({ board, priority }: { board: string; priority: PriorityDetail }) {
  return (
    <section className="lc-card">
      <h2 className="lc-h3">Judgement</h2>
      {priority.judgements.length === 0 ? (
        <p className="small muted">
          None has been agreed yet. The lead proposes one; the chair or the executive agrees it at a meeting.
        </p>
      ) : (
        <ol className="lc-time">
          {priority.judgements.map((judgement) => (
            <li key={`${judgement.agreedOn} ${judgement.value} ${judgement.meeting}`}>
              <JudgementTag judgement={judgement} isMarked={priority.isInvented} />
              <p className="prewrap">{judgement.reason}</p>
              <span className="lc-time__when">
                <MeetingName board={board} judgement={judgement} />, agreed by {judgement.agreedBy}
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

interface MeetingNameProps {
  board: string
  judgement: PriorityDetail['judgements'][number]
}

/** The meeting with its day; one that the board keeps leads to its page. */
function MeetingName({ board, judgement: { meeting, atMeeting, agreedOn } }: MeetingNameProps) {
  const name = `${meeting}, ${formatDay(agreedOn)}`

  return atMeeting ? (
    <Link to="/$board/meetings/$meeting" params={{ board, meeting: atMeeting }}>
      {name}
    </Link>
  ) : (
    name
  )
}

const shownInAside = 5

function LatestHistory({ board, slug, now }: { board: string; slug: string; now: Date }) {
  const history = useInfiniteQuery(recordHistoryQuery(board, { kind: 'priority', address: slug }))

  return (
    <section className="lc-card">
      <h2 className="lc-h3">History</h2>
      {history.isError && (
        <p className="small">
          We could not load the history.{' '}
          <button type="button" className="lc-linkbtn" onClick={() => void history.refetch()}>
            Try again
          </button>
        </p>
      )}
      {history.data && (
        <>
          <ol className="lc-time">
            {history.data.pages[0]?.items.slice(0, shownInAside).map((item) => (
              <li key={item.id}>
                {item.sentence}
                <span className="lc-time__when">
                  {capitalised(formatInstant(item.at, now))}, {item.who}
                </span>
              </li>
            ))}
          </ol>
          <p className="small mt-s">
            <Link to="/$board/priorities/$slug/history" params={{ board, slug }}>
              All of its history, and who can see it
            </Link>
          </p>
        </>
      )}
    </section>
  )
}
