import { Link } from '@tanstack/react-router'

import { formatDay } from '@/lib/dates'
import { count } from '@/lib/text'

import type { AgencyHome } from './queries'

/** What is promised to which board. */
export function PromisesTable({ agency, home }: { agency: string; home: AgencyHome }) {
  const { open, overdue } = home.counts

  return (
    <section className="lc-sec" aria-labelledby="promised">
      <div className="lc-sec__h">
        <h2 className="lc-h2" id="promised">
          Promised to the boards
        </h2>
        <span className="end">
          <Link to="/agencies/$agency/actions" params={{ agency }}>
            {count(open, 'open action')}, {overdue} overdue
          </Link>
        </span>
      </div>
      <table className="lc-table lc-table--stack">
        <caption className="vh">Actions by board</caption>
        <thead>
          <tr>
            <th scope="col">Board</th>
            <th scope="col">Open</th>
            <th scope="col">Overdue</th>
            <th scope="col">Waits for the board</th>
            <th scope="col">Next due</th>
          </tr>
        </thead>
        <tbody>
          {home.boards.map(({ board, ...promises }) => (
            <tr key={board.slug}>
              <th scope="row">
                <Link to="/agencies/$agency/actions" params={{ agency }} search={{ board: board.slug }}>
                  {board.name}
                </Link>
              </th>
              <td data-l="Open">{promises.open}</td>
              <td data-l="Overdue">
                {promises.overdue > 0 ? (
                  <Link
                    to="/agencies/$agency/actions"
                    params={{ agency }}
                    search={{ board: board.slug, show: 'overdue' }}
                  >
                    {promises.overdue}
                    <span className="vh"> overdue for {board.name}</span>
                  </Link>
                ) : (
                  0
                )}
              </td>
              <td data-l="Waits for the board">{promises.waiting}</td>
              <td data-l="Next due">
                {promises.nextDue ? (
                  formatDay(promises.nextDue)
                ) : (
                  <span className="muted">Nothing is due</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
