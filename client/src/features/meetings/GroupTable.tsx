import { Link } from '@tanstack/react-router'
import { useState } from 'react'

import type { Board } from '@/api/board'
import { Tag } from '@/components/Tag'
import { formatDay } from '@/lib/dates'

import { ChangeGroupDialog } from './ChangeGroupDialog'
import { EndGroupDialog } from './EndGroupDialog'
import type { Group } from './queries'
import { groupTypes } from './words'

interface GroupTableProps {
  board: Board
  groups: readonly Group[]
  onSaved: (notice: string) => void
}

export function GroupTable({ board, groups, onSaved }: GroupTableProps) {
  const [open, setOpen] = useState<{ verb: 'change' | 'end'; group: Group } | null>(null)
  const dialog = {
    onClose: () => {
      setOpen(null)
    },
    onSaved: (notice: string) => {
      setOpen(null)
      onSaved(notice)
    },
  }

  return (
    <>
      <table className="lc-table lc-table--stack">
        <caption className="vh">Groups of the board</caption>
        <thead>
          <tr>
            <th scope="col">Group</th>
            <th scope="col">Kind</th>
            <th scope="col">Chaired by</th>
            <th scope="col">State</th>
            <th scope="col">
              <span className="vh">What you can do</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <tr key={group.slug}>
              <th scope="row">
                {group.name} {group.isInvented && <Tag kind="invented" words="Invented" />}
                {group.source && <span className="xsmall muted act__sub">Source: {group.source}</span>}
              </th>
              <td data-l="Kind">{groupTypes.find(({ value }) => value === group.type)?.label}</td>
              <td data-l="Chaired by">{group.chairPost ?? 'Not said'}</td>
              <td data-l="State">
                {group.endedOn ? (
                  <>
                    <Tag kind="none" words={`Ended ${formatDay(group.endedOn)}`} />
                    <span className="small muted act__sub">{group.endReason}</span>
                  </>
                ) : (
                  <Tag kind="doing" words="Meets" />
                )}
              </td>
              <td data-l="">
                {group.can.change && (
                  <RowVerb
                    words="Change"
                    of={group.name}
                    onClick={() => {
                      setOpen({ verb: 'change', group })
                    }}
                  />
                )}{' '}
                {group.can.end && (
                  <RowVerb
                    words="End"
                    of={group.name}
                    onClick={() => {
                      setOpen({ verb: 'end', group })
                    }}
                  />
                )}{' '}
                <Link
                  to="/$board/settings/groups/$group/history"
                  params={{ board: board.slug, group: group.slug }}
                >
                  History <span className="vh">of {group.name}, and who can see it</span>
                </Link>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {open?.verb === 'change' && <ChangeGroupDialog board={board.slug} group={open.group} {...dialog} />}
      {open?.verb === 'end' && (
        <EndGroupDialog board={board.slug} today={board.businessDay} group={open.group} {...dialog} />
      )}
    </>
  )
}

function RowVerb({ words, of, onClick }: { words: string; of: string; onClick: () => void }) {
  return (
    <button type="button" className="lc-linkbtn" onClick={onClick}>
      {words} <span className="vh">{of}</span>
    </button>
  )
}
