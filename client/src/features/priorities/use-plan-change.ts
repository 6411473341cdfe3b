import type { UseMutationResult } from '@tanstack/react-query'

import type { Problem } from '@/api/problem'
import { useChange, type Change } from '@/components/form/use-change'

import type { Plan } from './queries'

interface PlanChangeOptions<Body> {
  mutation: UseMutationResult<unknown, Error, Change<Body>>
  plan: Plan
  draft?: string
  onSaved: () => void
  onLeave: () => void
}

/** A change to a plan from the version that the person read; if that is no longer the latest, they choose. */
export function usePlanChange<Body>({ plan, ...options }: PlanChangeOptions<Body>) {
  return useChange({
    ...options,
    version: plan.version,
    currentOf: currentPlan,
    versionOf: (current) => current.version,
  })
}

/** The plan as it is now, which the service sends with every refusal of a stale version. */
function currentPlan(problem: Problem | null): Plan | null {
  return problem?.isStale && isPlan(problem.current) ? problem.current : null
}

function isPlan(current: unknown): current is Plan {
  return typeof current === 'object' && current !== null && 'closure' in current && 'version' in current
}
