import { Link } from '@tanstack/react-router'

import type { Schema } from '@/api/schema'
import { Tag } from '@/components/Tag'
import { formatDay } from '@/lib/dates'

import { ActionStateTag, LateTag } from './ActionStateTag'
import { ownerWords } from './words'

interface MeetingActionsProps {
  board: string
  caption: string
  actions: readonly Schema<'ActionOfMeeting'>[]
}

/** The actions of one meeting, as its page lists them. */
export function MeetingActions({ board, caption, actions }: MeetingActionsProps) {
  return (
    <table className="lc-table lc-table--stack">
      <caption className="vh">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Action</th>
          <th scope="col">Owner</th>
          <th scope="col">Due</th>
          <th scope="col">State</th>
        </tr>
      </thead>
      <tbody>
        {actions.map(({ reference, title, owner, due, daysLate, state, outlook, isInvented }) => (
          <tr key={reference}>
            <th scope="row">
              <Link to="/$board/actions/$reference" params={{ board, reference }}>
                {title}
              </Link>{' '}
              {isInvented && <Tag kind="invented" words="Invented" />}
              <span className="small muted act__sub">{reference}</span>
            </th>
            <td data-l="Owner">{ownerWords(owner)}</td>
            <td data-l="Due">
              {formatDay(due)}
              {daysLate !== null && (
                <span className="act__sub">
                  <LateTag daysLate={daysLate} />
                </span>
              )}
            </td>
            <td data-l="State">
              <ActionStateTag state={state} outlook={outlook} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
