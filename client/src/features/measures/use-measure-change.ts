import type { UseMutationResult } from '@tanstack/react-query'

import { useChange, type Change } from '@/components/form/use-change'

import { currentMeasure, type MeasureDetail } from './queries'

interface ChangeOptions<Body> {
  mutation: UseMutationResult<unknown, Error, Change<Body>>
  measure: MeasureDetail['measure']
  draft: string
  onSaved: () => void
  onLeave: () => void
}

/** A change to a measure from the version that the person read; if that is no longer the latest, they choose. */
export function useMeasureChange<Body>({ measure, ...options }: ChangeOptions<Body>) {
  return useChange({
    ...options,
    version: measure.version,
    currentOf: currentMeasure,
    versionOf: (current) => current.measure.version,
  })
}
