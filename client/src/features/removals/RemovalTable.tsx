import { formatInstant } from '@/lib/dates'

import type { Removal } from './queries'

interface RemovalTableProps {
  removals: readonly Removal[]
  now: Date
}

/** What was removed before, without the words. */
export function RemovalTable({ removals, now }: RemovalTableProps) {
  return (
    <table className="lc-table lc-table--stack">
      <caption className="vh">Removals, the latest first</caption>
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">Who</th>
          <th scope="col">Why</th>
          <th scope="col" className="num">
            Places
          </th>
        </tr>
      </thead>
      <tbody>
        {removals.map((removal) => (
          <tr key={removal.id}>
            <th scope="row">{formatInstant(removal.at, now)}</th>
            <td data-l="Who">{removal.who}</td>
            <td data-l="Why">{removal.reason}</td>
            <td data-l="Places" className="num">
              {removal.places}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
