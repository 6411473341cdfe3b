import { useSuspenseQuery } from '@tanstack/react-query'

import type { Schema } from '@/api/schema'

import { priorityReadersQuery } from './queries'

/** The roles that may open this priority, and those that may open its history too. */
export function WhoCanSee({ board, slug }: { board: string; slug: string }) {
  const { data: readers } = useSuspenseQuery(priorityReadersQuery(board, slug))

  return (
    <section className="lc-card" aria-labelledby="who-can-see">
      <h2 className="lc-h3" id="who-can-see">
        Who can see this
      </h2>
      <h3 className="lc-h4">This history</h3>
      <Roles roles={readers.history} />
      <h3 className="lc-h4 mt-s">The priority itself</h3>
      <Roles roles={readers.priority} />
      <p className="xsmall muted mt-s">
        People who hold one of these roles on this board. Nobody outside the board can see either.
      </p>
    </section>
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
