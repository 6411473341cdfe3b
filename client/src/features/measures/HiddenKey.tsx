import type { Measure } from './queries'

interface HiddenKeyProps {
  measures: readonly Measure[]
}

/** What the marks mean, under whatever uses one. */
export function HiddenKey({ measures }: HiddenKeyProps) {
  const points = measures.flatMap(({ start, latest, points: all }) => [start, latest, ...all])
  const isHidden = points.some((point) => point?.figure.isHidden)
  const isProvisional = points.some((point) => point?.isProvisional)

  return isHidden || isProvisional ? (
    <p className="xsmall muted mt-s">
      {isHidden &&
        '[c] stands for a number that is hidden because it is small: a count of 1 to 5, or a percentage that would give one away. '}
      {isProvisional && '[p] is provisional: its source may still change it.'}
    </p>
  ) : null
}
