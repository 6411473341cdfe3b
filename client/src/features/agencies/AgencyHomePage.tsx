import type { Schema } from '@/api/schema'
import { EmptyState } from '@/components/EmptyState'
import { PageHead } from '@/components/PageHead'
import { SavedNotice } from '@/components/SavedNotice'
import { formatDay } from '@/lib/dates'
import { count } from '@/lib/text'

/** One place for an agency, above the boards that it answers to. */
export function AgencyHomePage({ agency }: { agency: Schema<'AgencyView'> }) {
  return (
    <>
      <SavedNotice />
      <PageHead
        title="Home"
        within={[agency.name]}
        lede={`${count(agency.boards.length, 'board')} ${agency.boards.length === 1 ? 'has' : 'have'} a seat for ${agency.name}. A board sees what is sent to it, and nothing else of this place.`}
      />
      {agency.boards.length === 0 ? (
        <EmptyState
          title="No board has given this agency a seat yet"
          why="When a board seats the agency, it appears here with the seat that it holds."
        />
      ) : (
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
            {agency.boards.map((board) => (
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
      )}
    </>
  )
}
