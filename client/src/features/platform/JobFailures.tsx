import { useSuspenseQuery } from '@tanstack/react-query'

import { Notice } from '@/components/Notice'
import { formatInstant } from '@/lib/dates'

import { jobFailuresQuery, type JobFailure } from './queries'

const names: Record<string, string> = {
  'history-chaining': 'Seal histories',
  'daily-email': 'Write the daily email',
  email: 'Send email',
  housekeeping: 'Destroy what has had its time',
}

/** Which of the service's regular jobs fail, and for whom, so that an operator hears of it before people do. */
export function JobFailures({ now }: { now: Date }) {
  const { data: failures } = useSuspenseQuery({ ...jobFailuresQuery, staleTime: 0 })

  if (failures.items.length === 0) {
    return <p>Every job did its work.</p>
  }

  return (
    <>
      <Notice kind="bad">
        <p>
          A job failed. Nothing is lost: it goes on for everybody else, and is tried again until it succeeds.
        </p>
      </Notice>
      <table className="lc-table lc-table--stack">
        <caption className="vh">Jobs that fail</caption>
        <thead>
          <tr>
            <th scope="col">Job</th>
            <th scope="col">For</th>
            <th scope="col">Since</th>
            <th scope="col">Times</th>
            <th scope="col">Reason</th>
          </tr>
        </thead>
        <tbody>
          {failures.items.map((failure) => (
            <tr key={`${failure.job} ${failure.ownerKind} ${failure.ownerSlug ?? ''}`}>
              <th scope="row">{names[failure.job] ?? failure.job}</th>
              <td data-l="For">{ownerOf(failure)}</td>
              <td data-l="Since">{formatInstant(failure.since, now)}</td>
              <td data-l="Times">{failure.times}</td>
              <td data-l="Reason" className="mono">
                {failure.reason}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {failures.hasMore && <p>There are more. The command jobs on the server lists them all.</p>}
    </>
  )
}

function ownerOf(failure: JobFailure): string {
  return failure.ownerName ?? 'The whole service'
}
