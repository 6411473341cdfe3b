import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'

import { EmptyState } from '@/components/EmptyState'
import { Icon } from '@/components/Icon'
import { PageHead } from '@/components/PageHead'
import { Pages } from '@/components/Pages'
import { SavedNotice } from '@/components/SavedNotice'
import { ShownNav } from '@/components/ShownNav'

import { MeetingTable } from './MeetingTable'
import { PlanMeetingDialog } from './PlanMeetingDialog'
import { meetingsQuery, type MeetingSearch } from './queries'

interface MeetingsPageProps {
  board: string
  boardName: string
  search: MeetingSearch
  onPlanned: (meeting: string) => void
}

/** When do we meet next, and what has to be ready by when? */
export function MeetingsPage({ board, boardName, search, onPlanned }: MeetingsPageProps) {
  const { data: list } = useSuspenseQuery(meetingsQuery(board, search))
  const [isOpen, setIsOpen] = useState(false)

  return (
    <>
      <SavedNotice />
      <PageHead
        title="Meetings"
        within={[boardName]}
        lede="When the board and its groups meet, by when updates are due, and what was reported."
        actions={
          <>
            <Link className="lc-btn" to="/$board/settings/groups" params={{ board }}>
              Groups
            </Link>
            {list.can.plan && (
              <button
                type="button"
                className="lc-btn lc-btn--primary"
                onClick={() => {
                  setIsOpen(true)
                }}
              >
                <Icon name="plus" /> Plan a meeting
              </button>
            )}
          </>
        }
      />
      <div className="lc-filter">
        <ShownNav<'past'>
          label="Which meetings"
          show={search.show}
          parts={[
            { show: undefined, label: 'Coming' },
            { show: 'past', label: 'Held' },
          ]}
        />
      </div>
      {list.items.length > 0 ? (
        <MeetingTable board={board} meetings={list.items} />
      ) : (
        <NoMeetings board={board} isPast={search.show === 'past'} canBegin={list.can.beginGroups} />
      )}
      <Pages after={search.after} next={list.next} />
      {isOpen && (
        <PlanMeetingDialog
          board={board}
          groups={list.groups}
          onClose={() => {
            setIsOpen(false)
          }}
          onPlanned={onPlanned}
        />
      )}
    </>
  )
}

function NoMeetings({ board, isPast, canBegin }: { board: string; isPast: boolean; canBegin: boolean }) {
  return isPast ? (
    <EmptyState
      title="No meeting was held yet"
      why="Once a meeting is over it stands here with what was reported to it."
    />
  ) : (
    <EmptyState
      title="No meeting is planned"
      why="A meeting with a last day for updates tells every lead by when to write, and keeps what the board was told."
      action={
        canBegin && (
          <Link className="lc-btn" to="/$board/settings/groups" params={{ board }}>
            See the groups that meet
          </Link>
        )
      }
    />
  )
}
