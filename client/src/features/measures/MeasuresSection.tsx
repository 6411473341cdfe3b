import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'

import { Icon } from '@/components/Icon'

import { HiddenKey } from './HiddenKey'
import { NoMeasure } from './IsItWorking'
import { MeasureChart } from './MeasureChart'
import { MeasureHead } from './MeasureHead'
import { measuresQuery, type Measure } from './queries'

interface MeasuresSectionProps {
  board: string
  slug: string
}

/** Every measure of a priority with its chart; those that ended come last. */
export function MeasuresSection({ board, slug }: MeasuresSectionProps) {
  const { data: list } = useSuspenseQuery(measuresQuery(board, slug))

  return (
    <>
      <div className="lc-sec__h">
        <h2 className="lc-h2">Measures</h2>
        {list.can.add && list.items.length > 0 && (
          <span className="end">
            <Link className="lc-btn" to="/$board/priorities/$slug/measures/new" params={{ board, slug }}>
              <Icon name="plus" /> Add a measure
            </Link>
          </span>
        )}
      </div>
      {list.items.length === 0 && <NoMeasure board={board} slug={slug} list={list} />}
      {list.items.map((measure) => (
        <OneMeasure key={measure.number} board={board} slug={slug} measure={measure} />
      ))}
      <HiddenKey measures={list.items} />
    </>
  )
}

interface OneMeasureProps extends MeasuresSectionProps {
  measure: Measure
}

function OneMeasure({ board, slug, measure }: OneMeasureProps) {
  const id = `measure-${measure.number}`

  return (
    <section className="lc-card lc-meas__one" aria-labelledby={id}>
      <h3 className="lc-h3" id={id}>
        <span className="lc-meas__n">{measure.number}</span> {measure.title}
      </h3>
      <div className="lc-meas__cols">
        <div>
          <MeasureHead measure={measure} />
          <MeasureLinks board={board} slug={slug} measure={measure} />
        </div>
        {measure.points.length > 0 && <MeasureChart measure={measure} />}
      </div>
    </section>
  )
}

/** What this person may do with a measure; the name of the measure is told to those who only hear the link. */
function MeasureLinks({ board, slug, measure }: OneMeasureProps) {
  const params = { board, slug, number: String(measure.number) }
  const of = <span className="vh"> of {measure.title}</span>

  return (
    <ul className="lc-meas__links">
      {measure.can.record && (
        <li>
          <Link to="/$board/priorities/$slug/measures/$number/readings/new" params={params}>
            Record a reading{of}
          </Link>
        </li>
      )}
      <li>
        <Link to="/$board/priorities/$slug/measures/$number" params={params}>
          All readings and corrections{of}
        </Link>
      </li>
      {measure.can.change && (
        <li>
          <Link to="/$board/priorities/$slug/measures/$number/change" params={params}>
            Change it{of}
          </Link>
        </li>
      )}
      {measure.can.end && (
        <li>
          <Link to="/$board/priorities/$slug/measures/$number/end" params={params}>
            End it{of}
          </Link>
        </li>
      )}
    </ul>
  )
}
