import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'

import { Crumbs } from '@/components/Crumbs'
import { MeetingActions } from '@/features/actions/MeetingActions'
import { GroupsPage } from '@/features/meetings/GroupsPage'
import { MeetingPage } from '@/features/meetings/MeetingPage'
import { MeetingsPage } from '@/features/meetings/MeetingsPage'
import { meetingQuery } from '@/features/meetings/queries'

const member = getRouteApi('/$board/member')
const list = getRouteApi('/$board/member/meetings')
const one = getRouteApi('/$board/member/meetings/$meeting')

export function Meetings() {
  const { board } = member.useRouteContext()
  const navigate = useNavigate()

  return (
    <MeetingsPage
      board={board.slug}
      boardName={board.name}
      search={list.useSearch()}
      onPlanned={(meeting) =>
        void navigate({
          to: '/$board/meetings/$meeting',
          params: { board: board.slug, meeting },
          state: { notice: 'The meeting was planned.' },
        })
      }
    />
  )
}

export function OneMeeting() {
  const { board } = member.useRouteContext()
  const { meeting } = one.useParams()
  const { data } = useSuspenseQuery(meetingQuery(board.slug, meeting))
  const navigate = useNavigate()
  const params = { board: board.slug }

  return (
    <MeetingPage
      board={board.slug}
      boardName={board.name}
      meeting={data}
      crumbs={
        <Crumbs>
          <Link to="/$board/meetings" params={params}>
            Meetings
          </Link>
          <span>{data.label}</span>
        </Crumbs>
      }
      drawActions={(caption, actions) => (
        <MeetingActions board={board.slug} caption={caption} actions={actions} />
      )}
      onSaved={(notice, moved = meeting) =>
        void navigate({
          to: '/$board/meetings/$meeting',
          params: { ...params, meeting: moved },
          replace: true,
          state: { notice },
        })
      }
    />
  )
}

export function BoardGroups() {
  const { board } = member.useRouteContext()

  return <GroupsPage board={board} />
}
