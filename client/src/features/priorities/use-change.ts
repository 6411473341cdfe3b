import type { UseMutationResult } from '@tanstack/react-query'

import { useChange, type Change } from '@/components/form/use-change'

import { currentPriority } from './conflict'
import type { PriorityDetail } from './queries'

interface ChangeOptions<Body> {
  mutation: UseMutationResult<unknown, Error, Change<Body>>
  priority: PriorityDetail
  draft?: string
  onSaved: () => void
  onLeave: () => void
}

/** A change to a priority from the version that the person read; if that is no longer the latest, they choose. */
export function usePriorityChange<Body>({ priority, ...options }: ChangeOptions<Body>) {
  return useChange({
    ...options,
    version: priority.version,
    currentOf: currentPriority,
    versionOf: (current) => current.version,
  })
}
