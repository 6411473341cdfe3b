import { Tag } from '@/components/Tag'
import { formatDay } from '@/lib/dates'

import type { Membership } from './queries'

interface PeopleTableProps {
  people: readonly Membership[]
  canChange: boolean
  onChange: (membership: Membership) => void
  onEnd: (membership: Membership) => void
}

const states = {
  active: { kind: 'on-track', words: 'Here' },
  invited: { kind: 'doing', words: 'Invited' },
  ended: { kind: 'done', words: 'Ended' },
} as const

export function PeopleTable({ people, canChange, onChange, onEnd }: PeopleTableProps) {
  return (
    <table className="lc-table lc-table--stack">
      <caption className="vh">People and their roles</caption>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Roles</th>
          <th scope="col">Seat or post</th>
          <th scope="col">Since</th>
          <th scope="col">State</th>
          {canChange && (
            <th scope="col">
              <span className="vh">Change</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <tr key={person.membershipId}>
            <th scope="row">
              {person.name}
              <span className="small muted ppl__email">{person.email}</span>
            </th>
            <td data-l="Roles">
              {person.roles.map(({ label }) => label).join(', ')}
              {person.isDeputyFor && <span className="small muted ppl__email">for {person.isDeputyFor}</span>}
            </td>
            <td data-l="Seat or post">
              {[person.seat, person.post].filter(Boolean).join(', ') || '–'}
              {person.alsoHolds.length > 0 && (
                <span className="small muted ppl__email">also holds {person.alsoHolds.join(', ')}</span>
              )}
            </td>
            <td data-l="Since">
              {formatDay(person.from)}
              {person.to && <span className="small muted ppl__email">until {formatDay(person.to)}</span>}
            </td>
            <td data-l="State">
              <Tag {...states[person.state]} />
            </td>
            {canChange && (
              <td className="r">
                {person.state !== 'ended' && (
                  <span className="ppl__do">
                    <button
                      type="button"
                      className="lc-btn lc-btn--s"
                      aria-label={`Change ${person.name}`}
                      onClick={() => {
                        onChange(person)
                      }}
                    >
                      Change
                    </button>
                    <button
                      type="button"
                      className="lc-btn lc-btn--s"
                      aria-label={`End the membership of ${person.name}`}
                      onClick={() => {
                        onEnd(person)
                      }}
                    >
                      End
                    </button>
                  </span>
                )}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
