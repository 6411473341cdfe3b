import { Link } from '@tanstack/react-router'

import { Tag } from '@/components/Tag'
import { formatDay } from '@/lib/dates'
import { count } from '@/lib/text'

import type { MeetingDetail, MeetingReport } from './queries'

interface ReportTableProps {
  board: string
  meeting: MeetingDetail
}

/** What each priority reports, at a glance: where is nothing new? */
export function ReportTable({ board, meeting }: ReportTableProps) {
  const isCopied = meeting.state === 'reported'

  return (
    <>
      <h2 className="lc-h2">{isCopied ? 'As reported' : 'What the priorities report'}</h2>
      <table className="lc-table lc-table--stack">
        <caption className="vh">
          {count(meeting.reports.length, 'priority', 'priorities')}, with the judgement, the update and the
          actions
        </caption>
        <thead>
          <tr>
            <th scope="col">Priority</th>
            <th scope="col">Judgement</th>
            <th scope="col">Update</th>
            <th scope="col">Actions</th>
          </tr>
        </thead>
        <tbody>
          {meeting.reports.map((report) => (
            <tr key={report.priority}>
              <th scope="row">
                <Link to="/$board/priorities/$slug" params={{ board, slug: report.priority }}>
                  {report.title}
                </Link>{' '}
                {report.isInvented && <Tag kind="invented" words="Invented" />}
                <span className="small muted act__sub">{report.ledBy}</span>
              </th>
              <td data-l="Judgement">
                {report.judgement ? (
                  <>
                    <Tag kind={report.judgement.value} words={report.judgement.label} />{' '}
                    {report.judgement.isInvented && <Tag kind="invented" words="Invented" />}
                  </>
                ) : (
                  'None agreed yet'
                )}
              </td>
              <td data-l="Update">
                <UpdateState report={report} before={meeting.before?.label} />
              </td>
              <td data-l="Actions">
                {report.actions.open} open
                {report.actions.overdue > 0 && (
                  <span className="act__sub">
                    <Tag kind="late" words={`${report.actions.overdue} overdue`} />
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function UpdateState({ report, before }: { report: MeetingReport; before: string | undefined }) {
  if (!report.update) {
    return <Tag kind="needs-attention" words="No update yet" />
  }

  return (
    <>
      As at {formatDay(report.update.asAt)}
      <span className="act__sub">
        {report.isNew ? (
          <Tag kind="done" words="New" />
        ) : (
          <>
            <Tag kind="needs-attention" words="Nothing new" />
            {before && <span className="small muted act__sub">since {before}</span>}
          </>
        )}
      </span>
    </>
  )
}
