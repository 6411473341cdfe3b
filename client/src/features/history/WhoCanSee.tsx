import { useSuspenseQuery } from '@tanstack/react-query'
import { useId } from 'react'

import type { Schema } from '@/api/schema'
import { readersQuery, type Readers, type RecordAddress } from '@/api/record-history'

interface WhoCanSeeProps {
  board: string
  record: RecordAddress
}

/** Lists the roles that can open a record and its history, and the people who see more or less of it. */
export function WhoCanSee({ board, record }: WhoCanSeeProps) {
  const { data: readers } = useSuspenseQuery(readersQuery(board, record))
  const id = useId()

  return (
    <section className="lc-card" aria-labelledby={id}>
      <h2 className="lc-h3" id={id}>
        Who can see this
      </h2>
      <h3 className="lc-h4">{words[record.kind]}</h3>
      <Roles roles={readers.open} />
      <h3 className="lc-h4 mt-s">Its history</h3>
      <Roles roles={readers.history} />
      {readers.smallNumbers && (
        <>
          <h3 className="lc-h4 mt-s">Counts of 1 to 5 in its figures</h3>
          <Roles roles={readers.smallNumbers} />
          <p className="xsmall muted">
            Everybody else sees that they are hidden. Papers hide them from everybody.
          </p>
        </>
      )}
      {readers.file && <Files roles={readers.file.roles} />}
      {readers.agency && <Agency {...readers.agency} />}
      <p className="xsmall muted mt-s">
        People who hold one of these roles on this board, and machines whose key carries one.{' '}
        {outside(readers)}
      </p>
    </section>
  )
}

const words: Record<RecordAddress['kind'], string> = {
  priority: 'The priority',
  measure: 'The measure',
  objective: 'The objective',
  action: 'The action',
  evidence: 'The evidence',
  meeting: 'The meeting with its reports',
  group: 'The group',
}

function outside({ agency }: Readers): string {
  return agency && agency.roles.length > 0
    ? 'No other agency and no other board can see it.'
    : 'No agency and no other board can see it.'
}

function Files({ roles }: { roles: readonly Schema<'RoleView'>[] }) {
  return (
    <>
      <h3 className="lc-h4 mt-s">Its file</h3>
      {roles.length > 0 ? (
        <Roles roles={roles} />
      ) : (
        <p className="small">Nobody any more: it was withdrawn or destroyed.</p>
      )}
    </>
  )
}

function Agency({ name, roles, history }: NonNullable<Readers['agency']>) {
  return (
    <>
      <h3 className="lc-h4 mt-s">In {name}</h3>
      {roles.length > 0 ? (
        <>
          <Roles roles={roles} />
          <p className="xsmall muted">
            They see the action, the reason and what is said of it; not what it came from or its evidence.
          </p>
          {history.length > 0 && (
            <>
              <h3 className="lc-h4 mt-s">Its history since it was agreed</h3>
              <Roles roles={history} />
            </>
          )}
        </>
      ) : (
        <p className="small">Nobody until the board has agreed it.</p>
      )}
    </>
  )
}

function Roles({ roles }: { roles: readonly Schema<'RoleView'>[] }) {
  return (
    <ul className="lc-points small">
      {roles.map(({ role, label }) => (
        <li key={role}>{label}</li>
      ))}
    </ul>
  )
}
