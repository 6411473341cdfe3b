import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'

import { Spark } from '@/components/charts/Spark'
import { EmptyState } from '@/components/EmptyState'
import { NotLoaded } from '@/components/NotLoaded'
import { Tag } from '@/components/Tag'
import { formatDay } from '@/lib/dates'
import { count } from '@/lib/text'

import { HiddenKey } from './HiddenKey'
import { measuresQuery, type Measure, type MeasureList } from './queries'
import { Standing } from './Standing'
import { chartPoints, countedIn, shownReading } from './units'

interface IsItWorkingProps {
  board: string
  slug: string
}

const shown = 4

/** Up to four measures of a priority on its page. It fails alone: the page stays. */
export function IsItWorking({ board, slug }: IsItWorkingProps) {
  const measures = useQuery(measuresQuery(board, slug))
  const running = measures.data?.items.filter(({ end }) => end === null).slice(0, shown) ?? []

  return (
    <section className="lc-sec" aria-labelledby="is-it-working">
      <div className="lc-sec__h">
        <h2 className="lc-h2" id="is-it-working">
          Is it working?
        </h2>
        {measures.data && measures.data.items.length > 0 && (
          <span className="end">
            <Link to="/$board/priorities/$slug/measures" params={{ board, slug }}>
              {allOf(measures.data.items.length)}
            </Link>
          </span>
        )}
      </div>
      {measures.isPending && <p className="muted">Loading the measures</p>}
      {measures.isError && <NotLoaded what="the measures" onAgain={() => void measures.refetch()} />}
      {measures.data && running.length === 0 && <NoMeasure board={board} slug={slug} list={measures.data} />}
      {running.length > 0 && (
        <>
          <ul className="lc-meas">
            {running.map((measure) => (
              <MeasureCard key={measure.number} measure={measure} />
            ))}
          </ul>
          <HiddenKey measures={running} />
        </>
      )}
    </section>
  )
}

function allOf(number: number): string {
  return number === 1 ? 'Its one measure' : `All ${count(number, 'measure')}`
}

interface NoMeasureProps extends IsItWorkingProps {
  list: MeasureList
}

export function NoMeasure({ board, slug, list }: NoMeasureProps) {
  return (
    <EmptyState
      title={list.items.length === 0 ? 'No measure yet' : 'No measure is running'}
      why="Without one, the board cannot say whether this works."
      action={
        list.can.add && (
          <Link className="lc-btn" to="/$board/priorities/$slug/measures/new" params={{ board, slug }}>
            Add a measure
          </Link>
        )
      }
    />
  )
}

function MeasureCard({ measure }: { measure: Measure }) {
  const reading = shownReading(measure)

  return (
    <li>
      <h3 className="small strong lc-meas__t">{measure.title}</h3>
      <p className="lc-meas__v">
        <span className="lc-meas__big">{reading?.figure.text ?? 'None'}</span>
        <span className="small muted">
          {countedIn(measure)}
          {reading?.isProvisional && ' [p]'}
        </span>
      </p>
      {reading && (
        <>
          <Spark
            points={chartPoints(measure.points)}
            aim={measure.aim?.value ?? null}
            label={measure.description}
          />
          <p className="xsmall muted">As at {formatDay(reading.asAt)}</p>
        </>
      )}
      <Standing measure={measure} />
      {measure.isInvented && (
        <p>
          <Tag kind="invented" words="Invented" />
        </p>
      )}
    </li>
  )
}
