import { formatDay } from '@/lib/dates'

import { JudgementTag } from './JudgementTag'
import { PriorityName } from './PriorityName'
import { LatestUpdate } from './PriorityTable'
import type { PriorityList } from './queries'

interface CarriedTableProps {
  board: string
  carried: PriorityList['carried']
}

/** Priorities that went on in a later plan, as they stood when they left this one. */
export function CarriedTable({ board, carried }: CarriedTableProps) {
  return (
    <section className="mt" aria-labelledby="carried">
      <h2 className="lc-h2" id="carried">
        Carried into a later plan
      </h2>
      <p className="small muted">As they stood on the day on which they were carried.</p>
      <table className="lc-table lc-table--stack pri__table">
        <caption className="vh">Priorities that were carried into a later plan</caption>
        <thead>
          <tr>
            <th scope="col">Priority</th>
            <th scope="col">Judgement then</th>
            <th scope="col">Last update then</th>
            <th scope="col">Led by</th>
            <th scope="col">Goes on in</th>
          </tr>
        </thead>
        <tbody>
          {carried.map((priority) => (
            <tr key={priority.slug}>
              <th scope="row">
                <PriorityName board={board} priority={priority} />
              </th>
              <td data-l="Judgement then">
                <JudgementTag judgement={priority.judgement} isMarked={priority.isInvented} />
              </td>
              <td data-l="Last update then">
                <LatestUpdate latest={priority.latestUpdate} />
              </td>
              <td data-l="Led by">{priority.ledBy}</td>
              <td data-l="Goes on in">
                {priority.into}
                <span className="small muted pri__sub">since {formatDay(priority.carriedOn)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
