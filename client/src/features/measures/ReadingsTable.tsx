import { formatDay } from '@/lib/dates'

import type { Measure } from './queries'

interface ReadingsTableProps {
  measure: Measure
}

/** The numbers that a chart draws, as a table. */
export function ReadingsTable({ measure }: ReadingsTableProps) {
  const hasBase = measure.points.some(({ figure }) => figure.base !== null)

  return (
    <table className="lc-table lc-table--fit">
      <caption className="vh">Readings: {measure.title}</caption>
      <thead>
        <tr>
          <th scope="col">As at</th>
          <th scope="col" className="r">
            {measure.unit === 'percent' ? 'Per cent' : 'Reading'}
          </th>
          {hasBase && (
            <th scope="col" className="r">
              Out of
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {measure.points.toReversed().map(({ asAt, figure, isProvisional }) => (
          <tr key={asAt}>
            <th scope="row">{formatDay(asAt)}</th>
            <td className="r">
              {figure.text}
              {isProvisional && ' [p]'}
            </td>
            {hasBase && <td className="r">{figure.base}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
