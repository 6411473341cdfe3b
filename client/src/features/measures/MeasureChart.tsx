import { ChartFrame } from '@/components/charts/ChartFrame'
import { Trend } from '@/components/charts/Trend'

import type { Measure } from './queries'
import { ReadingsTable } from './ReadingsTable'
import { chartPoints } from './units'

interface MeasureChartProps {
  measure: Measure
}

/** A measure's readings over time, with the table behind them. */
export function MeasureChart({ measure }: MeasureChartProps) {
  const beginsAtZero = measure.unit === 'count' || measure.unit === 'days'

  return (
    <ChartFrame
      notes={[!beginsAtZero && 'The scale does not begin at 0.', `Source: ${measure.source}.`]}
      table={<ReadingsTable measure={measure} />}
    >
      <Trend
        title={measure.title}
        description={measure.description}
        points={chartPoints(measure.points)}
        aim={measure.aim}
        beginsAtZero={beginsAtZero}
        sign={measure.unit === 'percent' ? '%' : ''}
      />
    </ChartFrame>
  )
}
