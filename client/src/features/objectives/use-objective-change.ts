import type { UseMutationResult } from '@tanstack/react-query'

import { useChange, type Change } from '@/components/form/use-change'

import { currentObjective, type Objective } from './queries'

interface ChangeOptions<Body> {
  mutation: UseMutationResult<unknown, Error, Change<Body>>
  objective: Objective | undefined
  draft: string
  onSaved: () => void
  onLeave: () => void
}

/** A change to an objective from the version that the person read; if that is no longer the latest, they choose. */
export function useObjectiveChange<Body>({ objective, ...options }: ChangeOptions<Body>) {
  return useChange({
    ...options,
    version: objective?.version ?? 0,
    currentOf: currentObjective,
    versionOf: (current) => current.version,
  })
}
