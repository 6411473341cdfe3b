import { Link } from '@tanstack/react-router'

import type { Session } from '@/api/session'
import { EmptyState } from '@/components/EmptyState'
import { Icon } from '@/components/Icon'
import { Mark } from '@/components/Mark'
import { PageHead } from '@/components/PageHead'
import { SavedNotice } from '@/components/SavedNotice'
import { safeAccent } from '@/lib/accent'
import { formatInstant } from '@/lib/dates'
import { accentStyle } from '@/lib/accent-style'
import { count } from '@/lib/text'

interface ChooseBoardPageProps {
  session: Session
  now: Date
}

export function ChooseBoardPage({ session, now }: ChooseBoardPageProps) {
  const { boards, agencies, isOperator } = session
  const isNowhere = boards.length + agencies.length === 0 && !isOperator

  return (
    <>
      <SavedNotice />
      <PageHead title="Choose where to work" lede={isNowhere ? undefined : belonging(session)} />
      {isNowhere ? (
        <EmptyState
          title="You do not belong to a board yet"
          why={`Ask its business manager to invite ${session.person.email}. What you may see follows from that invitation.`}
        />
      ) : (
        <div className="lc-grid brd">
          <section aria-labelledby="boards">
            <h2 className="lc-h2" id="boards">
              Boards
            </h2>
            {boards.length === 0 && <p className="muted">You belong to no board yourself.</p>}
            <ul className="brd__list">
              {boards.map((board) => (
                <BoardRow key={board.slug} board={board} now={now} />
              ))}
            </ul>
          </section>
          <div>
            <Organisations agencies={agencies} now={now} />
            {isOperator && <Platform />}
            <p className="small muted mt">
              Missing a board? Ask its business manager to invite this email address.
            </p>
          </div>
        </div>
      )}
    </>
  )
}

function belonging({ boards, agencies }: Session): string {
  const places = [
    boards.length > 0 ? count(boards.length, 'board') : null,
    agencies.length > 0 ? count(agencies.length, 'organisation') : null,
  ].filter((place) => place !== null)

  return places.length > 0
    ? `You belong to ${places.join(' and ')}. Each board sees only what is done in it or sent to it.`
    : 'You look after the platform.'
}

function lastVisit(visitedAt: string | null, now: Date): string {
  return visitedAt ? `Last visit ${formatInstant(visitedAt, now)}` : 'Not visited yet'
}

function BoardRow({ board, now }: { board: Session['boards'][number]; now: Date }) {
  return (
    <li style={accentStyle(safeAccent(board.accent))}>
      <Link className="brd__row" to="/$board/home" params={{ board: board.slug }}>
        <Mark of={board} size={46} />
        <span className="brd__body">
          <span className="brd__name">{board.name}</span>
          <span className="brd__meta">
            {board.roles.join(', ')} · {lastVisit(board.lastVisitedAt, now)}
          </span>
        </span>
        <span className="brd__end">
          <Icon name="right" />
        </span>
      </Link>
    </li>
  )
}

function Organisations({ agencies, now }: { agencies: Session['agencies']; now: Date }) {
  if (agencies.length === 0) {
    return null
  }

  return (
    <section aria-labelledby="organisations">
      <h2 className="lc-h2" id="organisations">
        {agencies.length === 1 ? 'Your organisation' : 'Your organisations'}
      </h2>
      {agencies.map((agency) => (
        <div className="lc-card" key={agency.slug}>
          <h3 className="lc-h3">
            <Link to="/agencies/$agency/home" params={{ agency: agency.slug }}>
              {agency.name}
            </Link>
          </h3>
          <p className="small muted">{agency.roles.join(', ')}</p>
          <p className="small muted">{lastVisit(agency.lastVisitedAt, now)}</p>
        </div>
      ))}
    </section>
  )
}

function Platform() {
  return (
    <section aria-labelledby="platform">
      <h2 className="lc-h2" id="platform">
        The platform
      </h2>
      <div className="lc-card">
        <h3 className="lc-h3">
          <Link to="/platform">Boards and agencies of the service</Link>
        </h3>
        <p className="small muted">Platform operator. You do not see what a board writes.</p>
      </div>
    </section>
  )
}
