import type { Schema } from '@/api/schema'

interface BothSidesSeeProps {
  agencyName: string
  boardName: string
  readers: Schema<'WhoCanSee'>
}

/** Who can see an agency's action, told to the agency: its own people, and those of the board that it was promised to. */
export function BothSidesSee({ agencyName, boardName, readers }: BothSidesSeeProps) {
  return (
    <section className="lc-card">
      <h2 className="lc-h3">Who can see this</h2>
      <Side name={agencyName} roles={readers.agency} />
      <Side name={boardName} roles={readers.board} />
      <p className="xsmall muted mt-s">
        No other agency and no other board can see it. What the board keeps to itself is not on this page:
        what it came from, its evidence and its history.
      </p>
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
