import { line } from 'd3-shape'
import { useId } from 'react'

import { formatShortMonth } from '@/lib/dates'

import { acrossDays, dayNumber, hasValue, upValues, type ChartPoint } from './scale'
import { useWidth } from './use-width'

interface TrendProps {
  title: string
  /** What the picture shows, in a sentence. */
  description: string
  points: readonly ChartPoint[]
  aim: { value: number; text: string } | null
  /** Counts begin at 0. Percentages need not; the frame then says so. */
  beginsAtZero: boolean
  /** What stands behind each number of the scale, such as "%". */
  sign: string
}

const height = 220
const margin = { top: 18, right: 18, bottom: 30, left: 52 }
const ticks = 4
const labelEvery = 76

/** Readings over time: a line that breaks where a number is not shown, the aim dashed, each end told in words. */
export function Trend({ title, description, points, aim, beginsAtZero, sign }: TrendProps) {
  const [element, width] = useWidth<HTMLDivElement>()
  const id = useId()
  const values = points.filter(hasValue).map(({ value }) => value)
  const across = acrossDays(points, [margin.left + 14, width - margin.right - 24])
  const up = upValues(
    [...values, ...(aim ? [aim.value] : []), ...(beginsAtZero || values.length === 0 ? [0] : [])],
    [height - margin.bottom, margin.top],
  ).nice(ticks)
  // The aim is told at the end where the line leaves it more room.
  const [first = 0, last = 0] = [values[0], values.at(-1)]
  const isAimToldLeft = aim !== null && Math.abs(first - aim.value) > Math.abs(last - aim.value)
  const path = line<ChartPoint>()
    .defined(hasValue)
    .x(({ asAt }) => across(dayNumber(asAt)))
    .y(({ value }) => up(value ?? 0))([...points])

  return (
    <div className="lc-chart" ref={element}>
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-labelledby={`${id}-title ${id}-text`}
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-text`}>{description}</desc>
        {up.ticks(ticks).map((tick) => (
          <g key={tick}>
            <line
              className="lc-chart__grid"
              x1={margin.left}
              x2={width - margin.right}
              y1={up(tick)}
              y2={up(tick)}
            />
            <text className="lc-chart__tick" x={margin.left - 8} y={up(tick) + 5} textAnchor="end">
              {tick.toLocaleString('en-GB')}
              {sign}
            </text>
          </g>
        ))}
        {labelled(points, across).map(({ asAt }) => (
          <text
            className="lc-chart__tick"
            key={asAt}
            x={across(dayNumber(asAt))}
            y={height - 8}
            textAnchor="middle"
          >
            {formatShortMonth(asAt)}
          </text>
        ))}
        {aim && (
          <g>
            <line
              className="lc-chart__aim"
              x1={margin.left}
              x2={width - margin.right}
              y1={up(aim.value)}
              y2={up(aim.value)}
            />
            <text
              className="lc-chart__aimtext"
              x={isAimToldLeft ? margin.left + 4 : width - margin.right}
              y={up(aim.value) - 5}
              textAnchor={isAimToldLeft ? 'start' : 'end'}
            >
              Aim: {aim.text}
            </text>
          </g>
        )}
        {path && <path className="lc-chart__line" d={path} />}
        {points.map((point) => (
          <Point key={point.asAt} point={point} x={across(dayNumber(point.asAt))} up={up} />
        ))}
      </svg>
    </div>
  )
}

interface PointProps {
  point: ChartPoint
  x: number
  up: (value: number) => number
}

/** A number that is not shown leaves its mark at the foot, where no height can be read. */
function Point({ point, x, up }: PointProps) {
  return hasValue(point) ? (
    <circle className="lc-chart__point" cx={x} cy={up(point.value)} r="4" />
  ) : (
    <text className="lc-chart__gap" x={x} y={height - margin.bottom - 6} textAnchor="middle">
      {point.text}
    </text>
  )
}

/** From the last day backwards, as many days as there is room for. */
function labelled(points: readonly ChartPoint[], across: (day: number) => number): ChartPoint[] {
  return points.toReversed().reduce<ChartPoint[]>((chosen, point) => {
    const nearest = chosen.at(-1)
    const isFree = !nearest || across(dayNumber(nearest.asAt)) - across(dayNumber(point.asAt)) >= labelEvery

    return isFree ? [...chosen, point] : chosen
  }, [])
}
