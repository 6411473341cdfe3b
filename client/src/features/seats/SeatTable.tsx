import { nowWords } from '@/lib/agencies'
import { formatDay } from '@/lib/dates'

import type { Seat } from './queries'

export function SeatTable({ seats }: { seats: readonly Seat[] }) {
  return (
    <table className="lc-table lc-table--stack">
      <caption className="vh">Agencies and their seats</caption>
      <thead>
        <tr>
          <th scope="col">Agency</th>
          <th scope="col">Seat</th>
          <th scope="col">Since</th>
          <th scope="col">Until</th>
        </tr>
      </thead>
      <tbody>
        {seats.map((seat) => (
          <tr key={`${seat.agency} ${seat.seat} ${seat.from}`}>
            <th scope="row">
              {seat.name}
              {seat.now && <span className="small muted act__sub">{nowWords(seat.now)}</span>}
            </th>
            <td data-l="Seat">{seat.seat}</td>
            <td data-l="Since">{formatDay(seat.from)}</td>
            <td data-l="Until">{seat.to && formatDay(seat.to)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
