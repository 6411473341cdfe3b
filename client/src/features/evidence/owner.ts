import { keyOf as keyOfOwner, type Owner } from '@/api/owner'

export type { Owner } from '@/api/owner'

/** Where the evidence of an owner is kept among the answers. */
export const keyOf = (owner: Owner) => [...keyOfOwner(owner), 'evidence'] as const

/** Where the library is, as the interface addresses it. */
export const apiOf = (owner: Owner) =>
  owner.kind === 'board' ? `/${owner.slug}/api/evidence` : `/agencies/${owner.slug}/api/evidence`

/** Who reads the evidence. */
export const everybody = (owner: Owner) =>
  owner.kind === 'board' ? 'Everybody on the board' : 'Everybody in the agency'

/** Whose drafts they are: a board and an agency may have the same address. */
export const draftPlace = (owner: Owner) => (owner.kind === 'board' ? owner.slug : `agencies/${owner.slug}`)
