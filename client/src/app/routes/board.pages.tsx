import { useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Outlet } from '@tanstack/react-router'
import { useMemo } from 'react'

import { TextPlaceContext } from '@/components/form/text-place'
import { ArrangementsPage } from '@/features/arrangements/ArrangementsPage'
import { HistoryPage } from '@/features/history/HistoryPage'
import { PeoplePage } from '@/features/people/PeoplePage'
import { ProfilePage } from '@/features/profile/ProfilePage'
import { RemovalsPage } from '@/features/removals/RemovalsPage'
import { SeatsPage } from '@/features/seats/SeatsPage'

import { BoardShell } from '../BoardShell'
import { signOut } from '../sign-out'

const member = getRouteApi('/$board/member')
const history = getRouteApi('/$board/member/settings/history')

export function Member() {
  const { session, board } = member.useRouteContext()
  const queryClient = useQueryClient()
  const place = useMemo(() => ({ kind: 'board', slug: board.slug }) as const, [board.slug])

  return (
    <BoardShell board={board} session={session} onSignOut={() => void signOut(queryClient)}>
      <TextPlaceContext value={place}>
        <Outlet />
      </TextPlaceContext>
    </BoardShell>
  )
}

export function BoardPeople() {
  const { board } = member.useRouteContext()

  return (
    <PeoplePage
      place={{ kind: 'board', slug: board.slug }}
      placeName={board.name}
      today={board.businessDay}
      roleNames={board.arrangement?.roleNames}
    />
  )
}

export function BoardArrangements() {
  const { board } = member.useRouteContext()

  return <ArrangementsPage board={board.slug} />
}

export function BoardProfile() {
  const { board } = member.useRouteContext()

  return <ProfilePage board={board.slug} boardName={board.name} />
}

export function BoardSeats() {
  const { board } = member.useRouteContext()

  return <SeatsPage board={board} />
}

export function BoardHistory() {
  const { board } = member.useRouteContext()
  const filter = history.useSearch()
  const navigate = history.useNavigate()

  return (
    <HistoryPage
      place={{ kind: 'board', slug: board.slug }}
      within={['Settings', board.name]}
      now={new Date()}
      filter={filter}
      onFilter={(search) => void navigate({ search })}
    />
  )
}

export function BoardRemovals() {
  const { board } = member.useRouteContext()

  return (
    <RemovalsPage
      owner={{ kind: 'board', slug: board.slug }}
      within={['Settings', board.name]}
      now={new Date()}
    />
  )
}
