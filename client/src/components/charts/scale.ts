import { scaleLinear } from 'd3-scale'

const dayInMilliseconds = 86_400_000

/** A reading of something on a day; without a value where it may not be shown or compared. */
export interface ChartPoint {
  asAt: string
  value: number | null
  /** The value as people read it. */
  text: string
}

export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / dayInMilliseconds
}

interface Drawable extends ChartPoint {
  value: number
}

export function hasValue(point: ChartPoint): point is Drawable {
  return point.value !== null
}

/** Across: days at their true distance. A single day stands at the end. */
export function acrossDays(points: readonly ChartPoint[], range: [number, number]) {
  const days = points.map(({ asAt }) => dayNumber(asAt))
  const [first, last] = [Math.min(...days), Math.max(...days)]

  return scaleLinear([first === last ? first - 1 : first, last], range)
}

/** Up: from the lowest value to the highest, with the aim in sight. */
export function upValues(values: readonly number[], range: [number, number]) {
  const [low, high] = [Math.min(...values), Math.max(...values)]

  return scaleLinear([low, high === low ? low + 1 : high], range)
}
