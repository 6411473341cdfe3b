import type { ReactNode } from 'react'

import { formatDay, formatInstant } from '@/lib/dates'
import { capitalised } from '@/lib/text'

interface TimelineItem {
  id: string
  at: string
  who: string
  sentence: string
  changes: readonly { field: string; before: string | null; after: string | null }[]
  subject?: ReactNode
}

interface HistoryTimelineProps {
  items: readonly TimelineItem[]
  now: Date
}

/** What happened, newest first: what, when, who, and the words before and after. */
export function HistoryTimeline({ items, now }: HistoryTimelineProps) {
  return (
    <ol className="lc-time lc-time--big">
      {items.map((item) => (
        <li key={item.id}>
          {item.sentence}
          <span className="lc-time__when">
            <time dateTime={item.at}>{capitalised(formatInstant(item.at, now))}</time>, {item.who}
            {item.subject && <> · {item.subject}</>}
          </span>
          {item.changes.length > 0 && <Changes changes={item.changes} />}
        </li>
      ))}
    </ol>
  )
}

function Changes({ changes }: Pick<TimelineItem, 'changes'>) {
  return (
    <details className="lc-changes">
      <summary>{changes.length === 1 ? 'What changed' : `What changed: ${changes.length} fields`}</summary>
      <table className="lc-table lc-table--stack">
        <caption className="vh">Before and after</caption>
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">Before</th>
            <th scope="col">After</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ field, before, after }) => (
            <tr key={field}>
              <th scope="row">{fieldName(field)}</th>
              <td data-l="Before" className="prewrap">
                {shown(before)}
              </td>
              <td data-l="After" className="prewrap">
                {shown(after)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}

function shown(value: string | null): string {
  if (value === null || value === '') {
    return 'Nothing'
  }

  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDay(value) : value
}

/** The service names fields as its documents do: `impact.expectedBy` is read as "Impact, expected by". */
function fieldName(field: string): string {
  return capitalised(
    field
      .replaceAll('.', ', ')
      .replaceAll(
        /([a-z])([A-Z])/g,
        (_, before: string, after: string) => `${before} ${after.toLowerCase()}`,
      ),
  )
}
