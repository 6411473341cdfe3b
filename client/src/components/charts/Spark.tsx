import { line } from 'd3-shape'

import { acrossDays, dayNumber, hasValue, upValues, type ChartPoint } from './scale'

interface SparkProps {
  points: readonly ChartPoint[]
  aim: number | null
  /** What the picture shows, in a sentence. */
  label: string
}

const width = 200
const height = 40
const edge = 4

/** The direction of a few readings: straight lines, the last point marked, the aim dashed. Values and words stand beside it. */
export function Spark({ points, aim, label }: SparkProps) {
  const drawn = points.filter(hasValue)
  const last = drawn.at(-1)

  // One point has no direction.
  if (!last || drawn.length < 2) {
    return (
      <p className="lc-spark lc-spark--none">
        <span className="vh">{label}</span>
      </p>
    )
  }

  const across = acrossDays(points, [edge, width - edge])
  const up = upValues(
    [...drawn.map(({ value }) => value), ...(aim === null ? [] : [aim])],
    [height - edge, edge],
  )
  const path = line<ChartPoint>()
    .defined(hasValue)
    .x(({ asAt }) => across(dayNumber(asAt)))
    .y(({ value }) => up(value ?? 0))([...points])

  return (
    <svg className="lc-spark" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {aim !== null && <line className="lc-spark__aim" x1="2" x2={width - 2} y1={up(aim)} y2={up(aim)} />}
      {path && <path className="lc-spark__line" d={path} />}
      <circle className="lc-spark__last" cx={across(dayNumber(last.asAt))} cy={up(last.value)} r="3.2" />
    </svg>
  )
}
