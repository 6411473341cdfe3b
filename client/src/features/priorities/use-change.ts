import { useState } from 'react'
import type { UseMutationResult } from '@tanstack/react-query'

import { asProblem, type Problem } from '@/api/problem'
import { dropDraft } from '@/lib/drafts'

import { currentPriority } from './conflict'
import type { Change, PriorityDetail } from './queries'

interface ChangeOptions<Body> {
  mutation: UseMutationResult<unknown, Error, Change<Body>>
  priority: PriorityDetail
  draft: string
  onSaved: () => void
  onLeave: () => void
}

interface PriorityChange<Body> {
  isPending: boolean
  problem: Problem | null
  /** Someone else was first: the priority as it is now, and what this person wrote. */
  conflict: { current: PriorityDetail; mine: Body } | null
  save: (body: Body) => void
  keepMine: () => void
  takeTheirs: () => void
  discardKept: () => void
  /** Changes when the form must begin again. */
  formKey: number
}

/** A change to a priority from the version that the person read; if that is no longer the latest, they choose. */
export function usePriorityChange<Body>(options: ChangeOptions<Body>): PriorityChange<Body> {
  const { mutation, priority, draft, onSaved, onLeave } = options
  // The page may learn of a newer version while the person writes; what they read is the one they opened.
  const [openedVersion] = useState(priority.version)
  const [formKey, setFormKey] = useState(0)
  const problem = asProblem(mutation.error)
  const current = currentPriority(problem)
  const conflict = current && mutation.variables ? { current, mine: mutation.variables.body } : null

  const send = (change: Change<Body>) => {
    mutation.mutate(change, {
      onSuccess: () => {
        dropDraft(draft)
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
      send({ version: conflict?.current.version ?? openedVersion, body })
    },
    keepMine: () => {
      if (conflict) {
        send({ version: conflict.current.version, body: conflict.mine })
      }
    },
    takeTheirs: () => {
      dropDraft(draft)
      onLeave()
    },
    discardKept: () => {
      dropDraft(draft)
      setFormKey(formKey + 1)
    },
  }
}
