import type { Schema } from '@/api/schema'
import { formatDay } from '@/lib/dates'

/** The seats that boards have given the agency. */
export function AgencySeats({ boards }: { boards: Schema<'AgencyView'>['boards'] }) {
  return (
    <section className="lc-sec" aria-labelledby="seats">
      <h2 className="lc-h2" id="seats">
        Seats
      </h2>
      <table className="lc-table lc-table--stack lc-narrow">
        <caption className="vh">Boards that have a seat for this agency</caption>
        <thead>
          <tr>
            <th scope="col">Board</th>
            <th scope="col">Seat</th>
            <th scope="col">Since</th>
          </tr>
        </thead>
        <tbody>
          {boards.map((board) => (
            <tr key={`${board.slug} ${board.seat} ${board.from}`}>
              <th scope="row">{board.name}</th>
              <td data-l="Seat">{board.seat}</td>
              <td data-l="Since">
                {formatDay(board.from)}
                {board.to && ` until ${formatDay(board.to)}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
