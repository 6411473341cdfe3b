import type { TextPlace } from '@/api/text-checks'

/** Whose evidence it is: a board's or an agency's. Both are kept in the same way. */
export type Owner = TextPlace

/** Every key begins with the owner, so that nothing of one can be shown in another. */
export const keyOf = (owner: Owner) =>
  owner.kind === 'board'
    ? ([owner.slug, 'evidence'] as const)
    : (['agencies', owner.slug, 'evidence'] as const)

/** Where the library is, as the interface addresses it. */
export const apiOf = (owner: Owner) =>
  owner.kind === 'board' ? `/${owner.slug}/api/evidence` : `/agencies/${owner.slug}/api/evidence`

/** Who reads the evidence. */
export const everybody = (owner: Owner) =>
  owner.kind === 'board' ? 'Everybody on the board' : 'Everybody in the agency'

/** Whose drafts they are: a board and an agency may have the same address. */
export const draftPlace = (owner: Owner) => (owner.kind === 'board' ? owner.slug : `agencies/${owner.slug}`)
