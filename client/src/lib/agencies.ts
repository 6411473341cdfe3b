import type { Schema } from '@/api/schema'

import { formatDay } from './dates'

type AgencyNow = Schema<'Successor'>

/** What stands behind the old name wherever it still stands. */
export function nowWords(now: AgencyNow): string {
  return now.isMerged ? `merged into ${now.name}` : `now ${now.name}`
}

/** What became of an agency, as a sentence without its full stop. */
export function becameWords(name: string, now: AgencyNow): string {
  return now.isMerged
    ? `${name} was merged into ${now.name} on ${formatDay(now.since)}`
    : `${name} is now ${now.name}, since ${formatDay(now.since)}`
}
