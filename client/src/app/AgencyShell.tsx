import { Link, useRouterState } from '@tanstack/react-router'
import type { ReactNode } from 'react'

import type { Schema } from '@/api/schema'
import type { Session } from '@/api/session'
import { Icon } from '@/components/Icon'
import { Mark } from '@/components/Mark'
import { Search } from '@/features/search/Search'

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

const sections = [
  { of: 'home', name: 'Home', to: '/agencies/$agency/home' },
  { of: 'actions', name: 'Actions', to: '/agencies/$agency/actions' },
  { of: 'evidence', name: 'Evidence', to: '/agencies/$agency/evidence' },
  { of: 'people', name: 'People', to: '/agencies/$agency/people' },
  { of: 'history', name: 'History', to: '/agencies/$agency/history' },
  { of: 'retention', name: 'Retention', to: '/agencies/$agency/retention' },
  { of: 'removals', name: 'Removing words', to: '/agencies/$agency/removals' },
] as const

const accent = '#12436d'

/** The sections that this person may open. */
function openTo({ me: { can } }: Schema<'AgencyView'>) {
  const isOpen: Partial<Record<(typeof sections)[number]['of'], boolean>> = {
    people: can.readPeople,
    history: can.readHistory,
    retention: can.readRetention,
    removals: can.removeWords,
  }

  return sections.filter(({ of }) => isOpen[of] ?? true)
}

/** The same as pages, for the search. */
function pagesOf(agency: Schema<'AgencyView'>) {
  return openTo(agency).map(({ of, name }) => ({ name, address: `/agencies/${agency.slug}/${of}` }))
}

export function AgencyShell({ agency, session, onSignOut, children }: AgencyShellProps) {
  const section = useRouterState({ select: ({ location }) => location.pathname.split('/')[3] })
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
            <span className="lc-brand__sub">Agency workspace</span>
          </span>
        </Link>
      }
      tools={
        <>
          <Search
            owner={{ kind: 'agency', slug: agency.slug }}
            placeName={agency.name}
            personId={session.person.id}
            pages={pagesOf(agency)}
          />
          {canChangePlace && (
            <Link className="lc-tool lc-tool--swap" to="/boards">
              <Icon name="swap" /> Change board
            </Link>
          )}
          <AccountMenu session={session} onSignOut={onSignOut} />
        </>
      }
      nav={
        <MainNav
          current={sections.find(({ of }) => of === section)?.name ?? 'Home'}
          canChangePlace={canChangePlace}
        >
          {openTo(agency).map(({ of, name, to }) => (
            <li key={of}>
              <Link
                className="lc-nav__link"
                to={to}
                params={params}
                activeProps={{}}
                aria-current={of === section ? 'true' : undefined}
              >
                {name}
              </Link>
            </li>
          ))}
        </MainNav>
      }
    >
      {children}
    </Shell>
  )
}
