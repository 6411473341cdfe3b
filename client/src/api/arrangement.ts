import type { Schema } from './schema'

type ArrangementForm = Schema<'ArrangementType'>

/** The legal forms of an arrangement, as people call them. */
export const arrangementForms = [
  { value: 'lscb', label: 'Local safeguarding children board' },
  { value: 'partnership', label: 'Safeguarding partnership' },
  { value: 'joint', label: 'Joint arrangement' },
] as const satisfies { value: ArrangementForm; label: string }[]
