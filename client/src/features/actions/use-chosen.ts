import { useState } from 'react'

import type { ActionSummary } from './queries'

export interface Chosen {
  actions: readonly ActionSummary[]
  has: (action: ActionSummary) => boolean
  toggle: (action: ActionSummary) => void
  all: () => void
  none: () => void
}

/** Which actions of a page are chosen. What is no longer on the page is no longer chosen. */
export function useChosen(page: readonly ActionSummary[]): Chosen {
  const [references, setReferences] = useState<readonly string[]>([])
  const has = ({ reference }: ActionSummary) => references.includes(reference)

  return {
    actions: page.filter(has),
    has,
    toggle: (action) => {
      setReferences(
        has(action)
          ? references.filter((reference) => reference !== action.reference)
          : [...references, action.reference],
      )
    },
    all: () => {
      setReferences(page.map(({ reference }) => reference))
    },
    none: () => {
      setReferences([])
    },
  }
}
