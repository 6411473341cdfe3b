import type { ReactNode } from 'react'

import type { Schema } from '@/api/schema'

interface BothSidesSeeProps {
  agencyName: string
  boardName: string
  readers: Schema<'WhoCanSee'>
  /** The way to its history, for those who may read it. */
  history?: ReactNode
}

/** Who can see an agency's action, told to the agency: its own people, and those of the board that it was promised to. */
export function BothSidesSee({ agencyName, boardName, readers, history }: BothSidesSeeProps) {
  return (
    <section className="lc-card">
      <h2 className="lc-h3">Who can see this</h2>
      <Side name={agencyName} roles={readers.agency} />
      <Side name={boardName} roles={readers.board} />
      <p className="xsmall muted mt-s">
        No other agency and no other board can see it. What the board keeps to itself is not on this page:
        what it came from, its evidence, and what happened before it was agreed.
      </p>
      {history && <p className="small mt-s">{history}</p>}
    </section>
  )
}

function Side({ name, roles }: { name: string; roles: readonly Schema<'RoleView'>[] }) {
  return (
    <>
      <h3 className="lc-h4 mt-s">{name}</h3>
      <ul className="lc-points small">
        {roles.map(({ role, label }) => (
          <li key={role}>{label}</li>
        ))}
      </ul>
    </>
  )
}
