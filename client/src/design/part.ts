import type { ComponentType } from 'react'

interface Example {
  /** Which state it shows. */
  title: string
  /** Its file among the examples, whose text is shown below it. */
  file: string
  Show: ComponentType
  /** It takes the focus or covers the page when it appears, so it waits behind a button with these words. */
  open?: string
}

/** One component: what it is for, what it is not for, how it is worked by keyboard, and every state of it. */
export interface Part {
  name: string
  /** Where it is kept. */
  at: string
  use: string
  not: string
  keys: string
  examples: readonly Example[]
}

export interface PartGroup {
  name: string
  parts: readonly Part[]
}
