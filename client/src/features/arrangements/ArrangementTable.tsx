import { arrangementForms } from '@/api/arrangement'
import { Tag } from '@/components/Tag'
import { formatDay } from '@/lib/dates'

import { ArrangementWords } from './ArrangementWords'
import type { Arrangement } from './queries'

interface ArrangementTableProps {
  arrangements: readonly Arrangement[]
  today: string
  /** The one that the board works under, as the service says it. */
  inForce: string | undefined
}

export function ArrangementTable({ arrangements, today, inForce }: ArrangementTableProps) {
  return (
    <table className="lc-table lc-table--stack">
      <caption className="vh">Arrangements, the latest first</caption>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Form</th>
          <th scope="col">From</th>
          <th scope="col">State</th>
          <th scope="col">Words</th>
        </tr>
      </thead>
      <tbody>
        {arrangements.map((arrangement) => (
          <tr key={arrangement.id}>
            <th scope="row">{arrangement.name}</th>
            <td data-l="Form">{arrangementForms.find(({ value }) => value === arrangement.type)?.label}</td>
            <td data-l="From">
              {formatDay(arrangement.from)}
              {arrangement.to && (
                <span className="small muted ppl__email">until {formatDay(arrangement.to)}</span>
              )}
            </td>
            <td data-l="State">
              <Tag {...stateOf(arrangement, today, inForce)} />
            </td>
            <td data-l="Words" className="arr__words">
              <ArrangementWords arrangement={arrangement} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function stateOf({ id, from }: Arrangement, today: string, inForce: string | undefined) {
  // A board whose only arrangement is still to come works under it already.
  if (from > today) {
    return { kind: 'doing', words: 'Still to come' } as const
  }

  return id === inForce
    ? ({ kind: 'on-track', words: 'In force' } as const)
    : ({ kind: 'done', words: 'Ended' } as const)
}
