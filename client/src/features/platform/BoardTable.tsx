import { Tag } from '@/components/Tag'
import { formatInstantDay } from '@/lib/dates'

import type { PlatformBoard } from './queries'

interface BoardTableProps {
  boards: readonly PlatformBoard[]
  onSuspend: (board: PlatformBoard) => void
  onResume: (board: PlatformBoard) => void
}

export function BoardTable({ boards, onSuspend, onResume }: BoardTableProps) {
  return (
    <table className="lc-table lc-table--stack">
      <caption className="vh">Boards of the service</caption>
      <thead>
        <tr>
          <th scope="col">Board</th>
          <th scope="col">Address</th>
          <th scope="col">People</th>
          <th scope="col">Since</th>
          <th scope="col">State</th>
          <th scope="col">
            <span className="vh">Change</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {boards.map((board) => (
          <tr key={board.slug}>
            <th scope="row">{board.name}</th>
            <td data-l="Address" className="mono">
              /{board.slug}
            </td>
            <td data-l="People">{board.people}</td>
            <td data-l="Since">{formatInstantDay(board.createdAt)}</td>
            <td data-l="State">
              {board.status === 'live' ? (
                <Tag kind="on-track" words="Open" />
              ) : (
                <Tag kind="needs-attention" words="Suspended" />
              )}
            </td>
            <td className="r">
              {board.status === 'live' ? (
                <button
                  type="button"
                  className="lc-btn lc-btn--s"
                  aria-label={`Suspend ${board.name}`}
                  onClick={() => {
                    onSuspend(board)
                  }}
                >
                  Suspend
                </button>
              ) : (
                <button
                  type="button"
                  className="lc-btn lc-btn--s"
                  aria-label={`Open again: ${board.name}`}
                  onClick={() => {
                    onResume(board)
                  }}
                >
                  Open again
                </button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
