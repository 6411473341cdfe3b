import type { TextPlace } from './text-checks'

/** Whose records they are: a board's or an agency's. */
export type Owner = TextPlace

/** Every key begins with the owner, so that nothing of one can be shown in another. */
export const keyOf = (owner: Owner): readonly string[] =>
  owner.kind === 'board' ? [owner.slug] : ['agencies', owner.slug]

/** The owner, as a sentence names it. */
export const nameOf = (owner: Owner) => (owner.kind === 'board' ? 'the board' : 'the agency')
