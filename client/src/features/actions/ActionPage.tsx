import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

import { PageHead } from '@/components/PageHead'
import { RecordName } from '@/components/RecordName'
import { SavedNotice } from '@/components/SavedNotice'
import { Tag } from '@/components/Tag'
import { formatDay, formatWeekday } from '@/lib/dates'

import { ActionButtons } from './ActionButtons'
import { ActionSaid } from './ActionSaid'
import { ActionStateTag, LateTag } from './ActionStateTag'
import type { ActionPlace } from './change-one'
import type { ActionDetail } from './queries'
import { dueWords, ownerWords } from './words'

interface ActionPageProps {
  place: ActionPlace
  placeName: string
  action: ActionDetail
  today: string
  now: Date
  crumbs: ReactNode
  /** The board's own pages of it, such as the one that edits it. */
  more?: ReactNode
  /** What it is one commitment with, on the side of an agency. */
  promised?: ReactNode
  /** What the agency cites for it, on the side of an agency. */
  drawsOn?: ReactNode
  /** Who can see it, on the side of an agency; a board is told that beside the history. */
  readers?: ReactNode
  /** What the word that it is done stands on: a block of another feature, for the board alone. */
  evidence?: (completion: string) => ReactNode
  onSaved: (notice: string) => void
}

/** One promise and its proof: is it done, and how do we know? */
export function ActionPage(props: ActionPageProps) {
  const { place, placeName, action, today, now, crumbs } = props
  const { more, promised, drawsOn, readers, evidence, onSaved } = props

  return (
    <>
      <SavedNotice />
      <PageHead
        title={action.title}
        within={[action.reference, placeName]}
        crumbs={crumbs}
        beside={action.isInvented && <Tag kind="invented" words="Invented" />}
        actions={
          <ActionButtons which="usual" place={place} action={action} today={today} onSaved={onSaved} />
        }
      />
      <Facts action={action} />
      <div className="lc-grid lc-grid--main">
        <ActionSaid place={place} action={action} now={now} evidence={evidence} onSaved={onSaved} />
        <aside aria-label="About this action">
          {promised}
          <section className="lc-card">
            <h2 className="lc-h3">Why</h2>
            <p className="small prewrap">{action.reason}</p>
          </section>
          {place.kind === 'board' && <From board={place.board} sources={action.sources} />}
          <Agreed place={place} action={action} />
          {drawsOn}
          {place.kind === 'board' && (
            <section className="lc-card">
              <h2 className="lc-h3">History</h2>
              <p className="small">
                <Link to="/$board/actions/$reference/history" params={place}>
                  What was changed, and who can see this
                </Link>
              </p>
            </section>
          )}
          {readers}
          {(more !== undefined || action.can.setDue || action.can.askForReply || action.can.withdraw) && (
            <section className="lc-card">
              <h2 className="lc-h3">Change it</h2>
              <div className="lc-actions">
                {more}
                <ActionButtons which="rare" place={place} action={action} today={today} onSaved={onSaved} />
              </div>
            </section>
          )}
        </aside>
      </div>
    </>
  )
}

function Facts({ action }: { action: ActionDetail }) {
  return (
    <dl className="pri__facts">
      <div>
        <dt>Reference</dt>
        <dd>{action.reference}</dd>
      </div>
      <div>
        <dt>State</dt>
        <dd>
          <ActionStateTag {...action} />
        </dd>
      </div>
      <div>
        <dt>Due</dt>
        <dd>
          {dueWords(action)} <LateTag daysLate={action.daysLate} />
        </dd>
      </div>
      {action.movedFrom && (
        <div>
          <dt>Moved from</dt>
          <dd>{formatWeekday(action.movedFrom)}, no working day</dd>
        </div>
      )}
      {action.next && (
        <div>
          <dt>Next time</dt>
          <dd>{formatDay(action.next)}</dd>
        </div>
      )}
      <div>
        <dt>Owner</dt>
        <dd>{ownerWords(action.owner)}</dd>
      </div>
      {action.reply && (
        <div>
          <dt>Reply asked for</dt>
          <dd>
            by {formatDay(action.reply.by)}
            <span className="small muted act__sub">
              {action.reply.askedBy}, {formatDay(action.reply.askedOn)}
            </span>
          </dd>
        </div>
      )}
      {action.end && (
        <div>
          <dt>Ended</dt>
          <dd>{formatDay(action.end.on)}</dd>
        </div>
      )}
    </dl>
  )
}

function From({ board, sources }: { board: string; sources: ActionDetail['sources'] }) {
  return (
    <section className="lc-card">
      <h2 className="lc-h3">What it came from</h2>
      <ul className="lc-plain small">
        {sources.map((source) => (
          <li key={source.words}>
            <RecordName board={board} record={source.record} words={source.words} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** When and where it was agreed. A meeting that the board keeps leads to its page. */
function AgreedAt({ place, action }: { place: ActionPlace; action: ActionDetail }) {
  const { agreedOn, meeting, atMeeting } = action

  if (!agreedOn) {
    return 'The board has not agreed it yet.'
  }

  const day = formatDay(agreedOn)

  return meeting && atMeeting && place.kind === 'board' ? (
    <>
      Agreed at{' '}
      <Link to="/$board/meetings/$meeting" params={{ board: place.board, meeting: atMeeting }}>
        {meeting}, {day}
      </Link>
      .
    </>
  ) : (
    `Agreed ${meeting ? `at ${meeting}, ` : ''}${day}.`
  )
}

function Agreed({ place, action }: { place: ActionPlace; action: ActionDetail }) {
  return (
    <section className="lc-card">
      <h2 className="lc-h3">Raised and agreed</h2>
      <p className="small">
        Raised by {action.raisedBy}, {formatDay(action.raisedOn)}. <AgreedAt place={place} action={action} />
      </p>
      <p className="small muted mt-s">
        {action.isShared
          ? `${action.owner.agency?.name ?? 'Its owner'} sees this action and the reason, and not what it came from.`
          : action.owner.agency && action.state === 'proposed'
            ? `${action.owner.agency.name} sees it when the board has agreed it.`
            : 'Only the board sees it.'}
      </p>
      {action.end && (
        <p className="small mt-s prewrap">
          {action.state === 'closed' ? 'Closed' : 'No longer needed'}, {action.end.by},{' '}
          {formatDay(action.end.on)}.{action.end.reason && ` ${action.end.reason}`}
        </p>
      )}
    </section>
  )
}
