import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

import { DownloadMenu } from '@/components/DownloadMenu'
import { PageHead } from '@/components/PageHead'
import { SavedNotice } from '@/components/SavedNotice'
import { Tag } from '@/components/Tag'
import { formatDay } from '@/lib/dates'

import { MeetingChanges } from './MeetingChanges'
import { FreezeButton } from './FreezeButton'
import { Outcomes, type DrawActions } from './Outcomes'
import { ReportTable } from './ReportTable'
import { ReportTexts } from './ReportTexts'
import { saveActionLog, saveMeetingReport, type MeetingDetail } from './queries'
import { standingOf, states } from './words'

interface MeetingPageProps {
  board: string
  boardName: string
  meeting: MeetingDetail
  crumbs: ReactNode
  drawActions: DrawActions
  /** After a change the page says what was done; a meeting that was moved has another address. */
  onSaved: (notice: string, meeting?: string) => void
}

/** Are we ready for the meeting, and what was it told? */
export function MeetingPage({ board, boardName, meeting, crumbs, drawActions, onSaved }: MeetingPageProps) {
  const { slug } = meeting

  return (
    <>
      <SavedNotice />
      <PageHead
        title={meeting.groupName}
        within={[formatDay(meeting.heldOn), boardName]}
        crumbs={crumbs}
        lede={standingOf(meeting)}
        beside={
          <>
            <Tag {...states[meeting.state]} />
            {meeting.isInvented && <Tag kind="invented" words="Invented" />}
          </>
        }
        actions={
          <>
            <Papers board={board} meeting={slug} />
            {meeting.can.freeze && (
              <FreezeButton
                board={board}
                meeting={meeting}
                onFrozen={() => {
                  onSaved('The reports were copied. What the meeting is told stays as it is now.')
                }}
              />
            )}
          </>
        }
      />
      <div className="lc-grid lc-grid--main">
        <div>
          <Outcomes board={board} meeting={meeting} drawActions={drawActions} />
          {meeting.reports.length > 0 ? (
            <ReportTable board={board} meeting={meeting} />
          ) : (
            (meeting.state === 'open' || meeting.state === 'due') && (
              <p className="muted mt">No priority is open, so there is nothing to report.</p>
            )
          )}
          {meeting.state === 'reported' && <ReportTexts reports={meeting.reports} />}
        </div>
        <aside aria-label="About this meeting">
          <section className="lc-card">
            <h2 className="lc-h3">The meeting</h2>
            <dl className="lc-dl">
              <dt>Day</dt>
              <dd>{formatDay(meeting.heldOn)}</dd>
              <dt>Updates due by</dt>
              <dd>{meeting.cutOff ? formatDay(meeting.cutOff) : 'None are reported'}</dd>
              {meeting.before && (
                <>
                  <dt>Reported before</dt>
                  <dd>{meeting.before.label}</dd>
                </>
              )}
            </dl>
          </section>
          {(meeting.can.move || meeting.can.cancel) && (
            <MeetingChanges board={board} meeting={meeting} onSaved={onSaved} />
          )}
          <section className="lc-card">
            <h2 className="lc-h3">History</h2>
            <p className="small">
              <Link to="/$board/meetings/$meeting/history" params={{ board, meeting: slug }}>
                What was changed, and who can see this
              </Link>
            </p>
          </section>
        </aside>
      </div>
    </>
  )
}

function Papers({ board, meeting }: { board: string; meeting: string }) {
  return (
    <DownloadMenu
      label="Papers"
      files={[
        { name: 'Report on the priorities, for Word', save: () => saveMeetingReport(board, meeting) },
        { name: 'Action log, for Word', save: () => saveActionLog(board, meeting) },
      ]}
    >
      <a
        className="lc-menu__item"
        href={`/${board}/api/meetings/${meeting}/report?format=html`}
        target="_blank"
        rel="noreferrer"
      >
        Report to print (opens in a new tab)
      </a>
      <a
        className="lc-menu__item"
        href={`/${board}/api/meetings/${meeting}/action-log?format=html`}
        target="_blank"
        rel="noreferrer"
      >
        Action log to print (opens in a new tab)
      </a>
    </DownloadMenu>
  )
}
