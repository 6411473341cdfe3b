import { useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link, Outlet } from '@tanstack/react-router'
import { useMemo } from 'react'

import { Crumbs } from '@/components/Crumbs'
import { TextPlaceContext } from '@/components/form/text-place'
import { AgencyActionHistoryPage } from '@/features/history/AgencyActionHistoryPage'
import { HistoryPage } from '@/features/history/HistoryPage'
import { PeoplePage } from '@/features/people/PeoplePage'
import { RemovalsPage } from '@/features/removals/RemovalsPage'

import { AgencyShell } from '../AgencyShell'
import { signOut } from '../sign-out'

const place = getRouteApi('/signed-in/agencies/$agency')
const history = getRouteApi('/signed-in/agencies/$agency/history')
const actionHistory = getRouteApi('/signed-in/agencies/$agency/actions/$board/$reference/history')

export function Agency() {
  const { session, agency } = place.useRouteContext()
  const queryClient = useQueryClient()
  const textPlace = useMemo(() => ({ kind: 'agency', slug: agency.slug }) as const, [agency.slug])

  return (
    <AgencyShell agency={agency} session={session} onSignOut={() => void signOut(queryClient)}>
      <TextPlaceContext value={textPlace}>
        <Outlet />
      </TextPlaceContext>
    </AgencyShell>
  )
}

export function AgencyPeople() {
  const { agency } = place.useRouteContext()

  return (
    <PeoplePage
      place={{ kind: 'agency', slug: agency.slug }}
      placeName={agency.name}
      today={agency.businessDay}
    />
  )
}

export function AgencyHistory() {
  const { agency } = place.useRouteContext()
  const filter = history.useSearch()
  const navigate = history.useNavigate()

  return (
    <HistoryPage
      place={{ kind: 'agency', slug: agency.slug }}
      within={[agency.name]}
      now={new Date()}
      filter={filter}
      onFilter={(search) => void navigate({ search })}
    />
  )
}

export function AgencyActionHistory() {
  const { agency } = place.useRouteContext()
  const params = actionHistory.useParams()

  return (
    <AgencyActionHistoryPage
      agency={agency.slug}
      agencyName={agency.name}
      board={params.board}
      reference={params.reference}
      now={new Date()}
      crumbs={
        <Crumbs>
          <Link to="/agencies/$agency/actions" params={params}>
            Actions
          </Link>
          <Link to="/agencies/$agency/actions/$board/$reference" params={params}>
            {params.reference}
          </Link>
        </Crumbs>
      }
    />
  )
}

export function AgencyRemovals() {
  const { agency } = place.useRouteContext()

  return (
    <RemovalsPage owner={{ kind: 'agency', slug: agency.slug }} within={[agency.name]} now={new Date()} />
  )
}
