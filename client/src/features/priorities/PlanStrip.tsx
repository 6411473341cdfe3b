import { Link } from '@tanstack/react-router'

import { Tag } from '@/components/Tag'
import { formatDay, formatSpan } from '@/lib/dates'

import type { PlanOutline, PrioritySummary } from './queries'

type Objective = PlanOutline['priorities'][number]['objectives'][number]

interface PlanStripProps {
  board: string
  outline: PlanOutline
  priorities: readonly PrioritySummary[]
}

/** What the priorities set out to reach, drawn over the quarters of the plan. On a narrow screen the days are told instead. */
export function PlanStrip({
  board,
  outline: { spans, now, priorities: outlined },
  priorities,
}: PlanStripProps) {
  const objectivesOf = new Map(outlined.map(({ slug, objectives }) => [slug, objectives]))
  const shown = priorities.filter(({ slug }) => objectivesOf.get(slug)?.length)

  return (
    <section className="lc-sec pri__outline" aria-labelledby="over-the-plan">
      <h2 className="lc-h2" id="over-the-plan">
        Objectives over the plan
      </h2>
      {shown.length === 0 ? (
        <p className="muted">
          No objective is set for these priorities. An objective says in one sentence what will be so, and by
          when.
        </p>
      ) : (
        <table className="lc-table pri__strip">
          <caption className="vh">Objectives of the plan, with the stretch in which each runs</caption>
          <thead>
            <tr>
              <th scope="col">Objective</th>
              <th scope="col">Runs</th>
              {spans.map(({ from, label }, index) => (
                <th scope="col" key={from} className={index === now ? 'pri__now' : undefined}>
                  {label}
                  {index === now && <span className="pri__sub">Now</span>}
                </th>
              ))}
            </tr>
          </thead>
          {shown.map(({ slug, title }) => (
            <tbody key={slug}>
              <tr className="pri__group">
                <th scope="rowgroup" colSpan={spans.length + 2}>
                  <Link to="/$board/priorities/$slug" params={{ board, slug }} hash="objectives">
                    {title}
                  </Link>
                </th>
              </tr>
              {objectivesOf.get(slug)?.map((objective) => (
                <tr key={objective.number}>
                  <th scope="row">
                    {objective.number}. {objective.sentence}{' '}
                    {objective.isInvented && <Tag kind="invented" words="Invented" />}
                  </th>
                  <td className="pri__days">{daysOf(objective)}</td>
                  {spans.map(({ from }, index) => (
                    <td key={from} className="pri__span">
                      {runsIn(objective, index) && (
                        <span
                          className={index === objective.lastSpan ? 'pri__bar pri__bar--end' : 'pri__bar'}
                        >
                          <span className="vh">{index === objective.lastSpan ? 'Ends' : 'Runs'}</span>
                        </span>
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      )}
    </section>
  )
}

const runsIn = ({ firstSpan, lastSpan }: Objective, index: number) =>
  firstSpan !== null && lastSpan !== null && firstSpan <= index && index <= lastSpan

function daysOf({ from, to }: Objective): string {
  if (from !== null) {
    return formatSpan(from, to)
  }

  return to === null ? 'No day set' : `By ${formatDay(to)}`
}
