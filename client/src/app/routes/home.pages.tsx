import { getRouteApi } from '@tanstack/react-router'

import { AgencyHomePage } from '@/features/home/AgencyHomePage'
import { HomePage } from '@/features/home/HomePage'

const member = getRouteApi('/$board/member')
const boardHome = getRouteApi('/$board/member/home')
const place = getRouteApi('/signed-in/agencies/$agency')
const agencyHome = getRouteApi('/signed-in/agencies/$agency/home')

export function BoardHome() {
  const { board } = member.useRouteContext()
  const { all } = boardHome.useSearch()

  return <HomePage board={board} isAll={all ?? false} now={new Date()} />
}

export function AgencyHome() {
  const { agency } = place.useRouteContext()
  const { all } = agencyHome.useSearch()

  return <AgencyHomePage agency={agency} isAll={all ?? false} />
}
