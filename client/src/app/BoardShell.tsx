import { Link, useRouterState } from '@tanstack/react-router'
import type { ReactNode } from 'react'

import type { Board } from '@/api/board'
import type { Session } from '@/api/session'
import { Icon } from '@/components/Icon'
import { Mark } from '@/components/Mark'
import { Search } from '@/features/search/Search'
import { safeAccent } from '@/lib/accent'

import { AccountMenu } from './AccountMenu'
import { boardPages } from './board-pages'
import { MainNav } from './MainNav'
import { hasSeveralPlaces } from './places'
import { Shell } from './Shell'

interface BoardShellProps {
  board: Board
  session: Session
  onSignOut: () => void
  children: ReactNode
}

const sections = [
  { of: 'home', name: 'Home', to: '/$board/home' },
  { of: 'priorities', name: 'Priorities', to: '/$board/priorities' },
  { of: 'actions', name: 'Actions', to: '/$board/actions' },
  { of: 'evidence', name: 'Evidence', to: '/$board/evidence' },
  { of: 'meetings', name: 'Meetings', to: '/$board/meetings' },
] as const

export function BoardShell({ board, session, onSignOut, children }: BoardShellProps) {
  const part = useRouterState({ select: ({ location }) => location.pathname.split('/')[2] })
  // A plan is what its priorities make of it.
  const section = part === 'plans' ? 'priorities' : part
  const params = { board: board.slug }
  const canChangePlace = hasSeveralPlaces(session)

  return (
    <Shell
      accent={safeAccent(board.accent)}
      demonstrationDay={board.isDemonstration ? board.businessDay : undefined}
      brand={
        <Link className="lc-brand" to="/$board/home" params={params}>
          <Mark of={board} />
          <span className="lc-brand__name">{board.name}</span>
        </Link>
      }
      tools={
        <>
          <Search
            owner={{ kind: 'board', slug: board.slug }}
            placeName={board.shortName}
            personId={session.person.id}
            pages={boardPages(board)}
          />
          {canChangePlace && (
            <Link className="lc-tool lc-tool--swap" to="/boards">
              <Icon name="swap" /> Change board
            </Link>
          )}
          <AccountMenu session={session} onSignOut={onSignOut}>
            <BoardSettings board={board} />
          </AccountMenu>
        </>
      }
      nav={
        <MainNav
          current={sections.find(({ of }) => of === section)?.name ?? 'Settings'}
          canChangePlace={canChangePlace}
        >
          {sections.map(({ of, name, to }) => (
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

/** Only the settings that this person may open. */
function BoardSettings({ board: { slug, me } }: { board: Board }) {
  const params = { board: slug }

  return (
    <>
      {me.can.readPeople && (
        <li>
          <Link className="lc-menu__item" to="/$board/settings/people" params={params}>
            People
          </Link>
        </li>
      )}
      {me.can.readSeats && (
        <li>
          <Link className="lc-menu__item" to="/$board/settings/agencies" params={params}>
            Agencies
          </Link>
        </li>
      )}
      <li>
        <Link className="lc-menu__item" to="/$board/settings/groups" params={params}>
          Groups
        </Link>
      </li>
      <li>
        <Link className="lc-menu__item" to="/$board/settings/profile" params={params}>
          Profile
        </Link>
      </li>
      <li>
        <Link className="lc-menu__item" to="/$board/settings/arrangements" params={params}>
          Arrangements
        </Link>
      </li>
      {me.can.readHistory && (
        <li>
          <Link className="lc-menu__item" to="/$board/settings/history" params={params}>
            History
          </Link>
        </li>
      )}
      {me.can.readRetention && (
        <li>
          <Link className="lc-menu__item" to="/$board/settings/retention" params={params}>
            Retention
          </Link>
        </li>
      )}
      {me.can.removeWords && (
        <li>
          <Link className="lc-menu__item" to="/$board/settings/removals" params={params}>
            Removing words
          </Link>
        </li>
      )}
    </>
  )
}
