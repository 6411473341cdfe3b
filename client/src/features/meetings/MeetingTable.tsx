import { Link } from '@tanstack/react-router'

import { Tag } from '@/components/Tag'
import { formatDay } from '@/lib/dates'

import type { MeetingSummary } from './queries'
import { states } from './words'

export function MeetingTable({ board, meetings }: { board: string; meetings: readonly MeetingSummary[] }) {
  return (
    <table className="lc-table lc-table--stack">
      <caption className="vh">Meetings</caption>
      <thead>
        <tr>
          <th scope="col">Meeting</th>
          <th scope="col">Updates due by</th>
          <th scope="col">State</th>
        </tr>
      </thead>
      <tbody>
        {meetings.map((meeting) => (
          <tr key={meeting.slug}>
            <th scope="row">
              <Link to="/$board/meetings/$meeting" params={{ board, meeting: meeting.slug }}>
                {meeting.label}
              </Link>{' '}
              {meeting.isInvented && <Tag kind="invented" words="Invented" />}
            </th>
            <td data-l="Updates due by">
              {meeting.cutOff ? formatDay(meeting.cutOff) : 'None are reported'}
            </td>
            <td data-l="State">
              <Tag {...states[meeting.state]} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
