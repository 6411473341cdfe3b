import { useState } from 'react'
import type { UseMutationResult } from '@tanstack/react-query'

import { asProblem, type Problem } from '@/api/problem'
import { dropDraft } from '@/lib/drafts'

/** A change to a thing is made from a version: the one that the person read. */
export interface Change<Body> {
  version: number
  body: Body
}

interface ChangeOptions<Body, Current> {
  mutation: UseMutationResult<unknown, Error, Change<Body>>
  /** The version that the page shows. */
  version: number
  /** The thing as it is now, which the service sends with every refusal of a stale version. */
  currentOf: (problem: Problem | null) => Current | null
  versionOf: (current: Current) => number
  /** Where the text is kept while it is not saved; forms with little to type have none. */
  draft?: string
  onSaved: () => void
  onLeave: () => void
}

interface ChangeOf<Body, Current> {
  isPending: boolean
  problem: Problem | null
  /** Someone else was first: the thing as it is now, and what this person wrote. */
  conflict: { current: Current; mine: Body } | null
  save: (body: Body) => void
  keepMine: () => void
  takeTheirs: () => void
  discardKept: () => void
  /** Changes when the form must begin again. */
  formKey: number
}

/** A change from the version that the person read; if that is no longer the latest, they choose. */
export function useChange<Body, Current>(options: ChangeOptions<Body, Current>): ChangeOf<Body, Current> {
  const { mutation, version, currentOf, versionOf, draft, onSaved, onLeave } = options
  // The page may learn of a newer version while the person writes; what they read is the one they opened.
  const [openedVersion] = useState(version)
  const [formKey, setFormKey] = useState(0)
  const problem = asProblem(mutation.error)
  const current = currentOf(problem)
  const conflict = current && mutation.variables ? { current, mine: mutation.variables.body } : null

  const dropKept = () => {
    if (draft) {
      dropDraft(draft)
    }
  }

  const send = (change: Change<Body>) => {
    mutation.mutate(change, {
      onSuccess: () => {
        dropKept()
        onSaved()
      },
    })
  }

  return {
    isPending: mutation.isPending,
    problem,
    conflict,
    formKey,
    save: (body) => {
      // Whoever has both before them and goes on writing saves what they made of the two.
      send({ version: conflict ? versionOf(conflict.current) : openedVersion, body })
    },
    keepMine: () => {
      if (conflict) {
        send({ version: versionOf(conflict.current), body: conflict.mine })
      }
    },
    takeTheirs: () => {
      dropKept()
      onLeave()
    },
    discardKept: () => {
      dropKept()
      setFormKey(formKey + 1)
    },
  }
}
