import { useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Outlet } from '@tanstack/react-router'
import { useMemo } from 'react'

import { TextPlaceContext } from '@/components/form/text-place'
import { PeoplePage } from '@/features/people/PeoplePage'

import { AgencyShell } from '../AgencyShell'
import { signOut } from '../sign-out'

const place = getRouteApi('/signed-in/agencies/$agency')

export function Agency() {
  const { session, agency } = place.useRouteContext()
  const queryClient = useQueryClient()
  const ground = useMemo(() => ({ kind: 'agency', slug: agency.slug }) as const, [agency.slug])

  return (
    <AgencyShell agency={agency} session={session} onSignOut={() => void signOut(queryClient)}>
      <TextPlaceContext value={ground}>
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
