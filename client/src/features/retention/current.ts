import type { Problem } from '@/api/problem'

import type { Hold, RecordClass } from './queries'

/** The class as it is now, which the service sends with a refusal of a stale version. */
export function currentClass(problem: Problem | null): RecordClass | null {
  const current = problem?.isStale ? problem.current : null

  return isClass(current) ? current : null
}

/** The hold as it is now. */
export function currentHold(problem: Problem | null): Hold | null {
  const current = problem?.isStale ? problem.current : null

  return isHold(current) ? current : null
}

function isClass(current: unknown): current is RecordClass {
  return typeof current === 'object' && current !== null && 'recordClass' in current && 'version' in current
}

function isHold(current: unknown): current is Hold {
  return typeof current === 'object' && current !== null && 'putOnOn' in current && 'version' in current
}
