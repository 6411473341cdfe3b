import { hiddenMeaning } from '@/lib/hidden'

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
      {isHidden && `${hiddenMeaning} `}
      {isProvisional && '[p] is provisional: its source may still change it.'}
    </p>
  ) : null
}
