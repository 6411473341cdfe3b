import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

import { Tag } from '@/components/Tag'
import { count } from '@/lib/text'

import type { MeetingDetail } from './queries'

export type MeetingAction = MeetingDetail['outcomes']['agreed'][number]

/** Draws actions as a table: a block of another feature. */
export type DrawActions = (caption: string, actions: readonly MeetingAction[]) => ReactNode

interface OutcomesProps {
  board: string
  meeting: MeetingDetail
  drawActions: DrawActions
}

/** What did the meeting lead to? Nothing is shown where nothing names it. */
export function Outcomes({ board, meeting, drawActions }: OutcomesProps) {
  const { judgements, judgementCount, agreed, agreedCount, cameFrom, cameFromCount } = meeting.outcomes
  const more = (shown: number, total: number) =>
    total > shown && (
      <p className="small mt-s">
        <Link to="/$board/actions" params={{ board }} search={{ meeting: meeting.slug, show: 'all' }}>
          All actions of this meeting
        </Link>
      </p>
    )

  return (
    <>
      {judgementCount + agreedCount > 0 && (
        <section className="lc-sec" aria-labelledby="agreed">
          <h2 className="lc-h2" id="agreed">
            Agreed at this meeting
          </h2>
          {judgementCount > 0 && <Judgements board={board} judgements={judgements} total={judgementCount} />}
          {agreedCount > 0 && (
            <div className={judgementCount > 0 ? 'mt' : undefined}>
              {drawActions(`${count(agreedCount, 'action')} agreed`, agreed)}
            </div>
          )}
          {more(agreed.length, agreedCount)}
        </section>
      )}
      {cameFromCount > 0 && (
        <section className="lc-sec" aria-labelledby="came-from">
          <h2 className="lc-h2" id="came-from">
            {agreedCount > 0 ? 'Other actions that came from it' : 'Actions that came from it'}
          </h2>
          {drawActions(`${count(cameFromCount, 'action')} came from it`, cameFrom)}
          {more(cameFrom.length, cameFromCount)}
        </section>
      )}
    </>
  )
}

interface JudgementsProps {
  board: string
  judgements: MeetingDetail['outcomes']['judgements']
  total: number
}

function Judgements({ board, judgements, total }: JudgementsProps) {
  return (
    <>
      <table className="lc-table lc-table--stack">
        <caption className="vh">{count(total, 'judgement')} agreed</caption>
        <thead>
          <tr>
            <th scope="col">Priority</th>
            <th scope="col">Judgement</th>
            <th scope="col">Proposed by</th>
          </tr>
        </thead>
        <tbody>
          {judgements.map(({ priority, title, value, label, proposedBy, isInvented }, index) => (
            // A priority may have been judged twice on one day.
            <tr key={`${priority} ${String(index)}`}>
              <th scope="row">
                <Link to="/$board/priorities/$slug" params={{ board, slug: priority }}>
                  {title}
                </Link>
              </th>
              <td data-l="Judgement">
                <Tag kind={value} words={label} /> {isInvented && <Tag kind="invented" words="Invented" />}
              </td>
              <td data-l="Proposed by">{proposedBy}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {total > judgements.length && (
        <p className="small mt-s">
          The first {judgements.length} of {total}.{' '}
          <Link to="/$board/priorities" params={{ board }}>
            All priorities with their judgements
          </Link>
        </p>
      )}
    </>
  )
}
