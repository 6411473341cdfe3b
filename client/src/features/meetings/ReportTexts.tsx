import { formatDay } from '@/lib/dates'

import type { MeetingReport } from './queries'

/** The words that the meeting was given, for good. */
export function ReportTexts({ reports }: { reports: readonly MeetingReport[] }) {
  return reports.map((report) => (
    <section key={report.priority} className="mtg__report" aria-labelledby={`report-${report.priority}`}>
      <h2 className="lc-h2" id={`report-${report.priority}`}>
        {report.title}
      </h2>
      {report.update ? (
        <>
          <h3 className="lc-h3">What we did</h3>
          <p className="prewrap">{report.update.did}</p>
          <h3 className="lc-h3">What the impact was</h3>
          <p className="prewrap">{report.update.impact}</p>
          <h3 className="lc-h3">What we will do next</h3>
          <p className="prewrap">{report.update.next}</p>
          <p className="small muted">
            Written by {report.update.writtenBy}, as at {formatDay(report.update.asAt)}
          </p>
        </>
      ) : (
        <p className="muted">No update had been written.</p>
      )}
    </section>
  ))
}
