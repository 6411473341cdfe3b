import { Tag } from '@/components/Tag'
import { formatDay } from '@/lib/dates'

import type { Measure } from './queries'
import { Standing } from './Standing'
import { countedIn, shownReading } from './units'

interface MeasureHeadProps {
  measure: Measure
}

/** The latest number large, what it counts, and where the measure stands. */
export function MeasureHead({ measure }: MeasureHeadProps) {
  const reading = shownReading(measure)

  return (
    <div className="lc-meas__head">
      <p className="lc-meas__v">
        <span className="lc-meas__big">{reading?.figure.text ?? 'None'}</span>
        <span className="small muted">
          {countedIn(measure)}
          {reading?.figure.base && reading.figure.base !== reading.figure.text && ` (${reading.figure.base})`}
          {reading && `, ${formatDay(reading.asAt)}`}
          {reading?.isProvisional && ' [p]'}
        </span>
      </p>
      <Standing measure={measure} />
      {measure.isInvented && (
        <p>
          <Tag kind="invented" words="Invented" />{' '}
          <span className="xsmall muted">for the demonstration; not from the board’s papers</span>
        </p>
      )}
      {measure.end && (
        <p className="small">
          <Tag kind="done" words={`Ended ${formatDay(measure.end.endedOn)}`} />{' '}
          <span className="muted">
            {measure.end.reason} ({measure.end.endedBy})
          </span>
        </p>
      )}
    </div>
  )
}
