import { Link, useRouterState } from '@tanstack/react-router'
import type { ReactNode } from 'react'

import type { Schema } from '@/api/schema'
import type { Session } from '@/api/session'
import { Icon } from '@/components/Icon'
import { Mark } from '@/components/Mark'

import { AccountMenu } from './AccountMenu'
import { MainNav } from './MainNav'
import { hasSeveralPlaces } from './places'
import { Shell } from './Shell'

interface AgencyShellProps {
  agency: Schema<'AgencyView'>
  session: Session
  onSignOut: () => void
  children: ReactNode
}

const accent = '#12436d'

export function AgencyShell({ agency, session, onSignOut, children }: AgencyShellProps) {
  const isPeople = useRouterState({ select: ({ location }) => location.pathname.endsWith('/people') })
  const params = { agency: agency.slug }
  const canChangePlace = hasSeveralPlaces(session)

  return (
    <Shell
      accent={accent}
      demonstrationDay={agency.isDemonstration ? agency.businessDay : undefined}
      brand={
        <Link className="lc-brand" to="/agencies/$agency/home" params={params}>
          <Mark of={{ shortName: agency.name, accent, mark: 'initials' }} />
          <span>
            <span className="lc-brand__name">{agency.name}</span>
            <span className="lc-brand__sub">Its own place, above the boards</span>
          </span>
        </Link>
      }
      tools={
        <>
          {canChangePlace && (
            <Link className="lc-tool lc-tool--swap" to="/boards">
              <Icon name="swap" /> Change board
            </Link>
          )}
          <AccountMenu session={session} onSignOut={onSignOut} />
        </>
      }
      nav={
        <MainNav current={isPeople ? 'People' : 'Home'} canChangePlace={canChangePlace}>
          <li>
            <Link
              className="lc-nav__link"
              to="/agencies/$agency/home"
              params={params}
              aria-current={isPeople ? undefined : 'true'}
            >
              Home
            </Link>
          </li>
          {agency.me.can.readPeople && (
            <li>
              <Link
                className="lc-nav__link"
                to="/agencies/$agency/people"
                params={params}
                aria-current={isPeople ? 'true' : undefined}
              >
                People
              </Link>
            </li>
          )}
        </MainNav>
      }
    >
      {children}
    </Shell>
  )
}
