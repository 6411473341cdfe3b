import type { Measure, Unit } from './queries'

export const unitChoices = [
  { value: 'count', label: 'A count', hint: 'How many, such as 29 children' },
  { value: 'percent', label: 'A percentage', hint: 'Worked out from two counts, such as 96 of 400' },
  { value: 'rate', label: 'A rate per 10,000', hint: 'Worked out from two counts' },
  { value: 'days', label: 'Days', hint: 'How long, such as 12 or 12.5' },
] as const satisfies { value: Unit; label: string; hint: string }[]

export const polarityChoices = [
  { value: 'lower-is-better', label: 'Lower is better' },
  { value: 'higher-is-better', label: 'Higher is better' },
  { value: 'neither', label: 'Neither', hint: 'It says where to ask, and nothing is judged' },
] as const satisfies { value: Measure['polarity']; label: string; hint?: string }[]

/** A percentage or a rate is worked out and never typed. */
export function isShare(unit: Unit): boolean {
  return unit === 'percent' || unit === 'rate'
}

/** 1234, 1,234, 1 234 and 12.5. A comma stands between thousands only: 6,2 could be 6.2 or 62, so it is neither. */
const writtenNumber = /^-?(?:\d+|\d{1,3}(?:,\d{3})+|\d{1,3}(?:[ \u00a0\u202f]\d{3})+)(?:\.\d+)?$/

/** What was typed as a number; nothing where it is none, for the service to ask for. */
export function toNumber(text: string): number | null {
  const typed = text.trim()

  return writtenNumber.test(typed) ? Number(typed.replaceAll(/[, \u00a0\u202f]/g, '')) : null
}

/** What a number counts, in words beside it. */
export function countedIn({ unit, counted }: Pick<Measure, 'unit' | 'counted'>): string {
  return unit === 'rate' ? `per 10,000, ${counted}` : counted
}

/** The reading that a page shows large: the latest, or the start while there is no other. */
export function shownReading(measure: Measure): Measure['latest'] {
  return measure.latest ?? measure.start
}

/** A measure's readings as a chart draws them. */
export function chartPoints(points: Measure['points']) {
  return points.map(({ asAt, figure }) => ({ asAt, value: figure.value, text: figure.text }))
}
