import type { AlsoPromised } from './change-one'

/** Names an action among those of a commitment, as a form keeps it. */
export const alsoKey = ({ board, reference }: AlsoPromised) => `${board.slug}.${reference}`

/** The actions that were ticked, each from the version that was read. */
export const alsoTargets = (also: readonly AlsoPromised[], ticked: readonly string[]) =>
  also
    .filter((action) => ticked.includes(alsoKey(action)))
    .map(({ board, reference, version }) => ({ board: board.slug, reference, version }))
