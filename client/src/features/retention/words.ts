import type { Owner } from '@/api/owner'
import { count } from '@/lib/text'

import type { Listed } from './queries'

/** For how long: "Permanently", "10 years". */
export const howLong = (years: number | null): string =>
  years === null ? 'Permanently' : count(years, 'year')

/** For how long and from when: "10 years after the action was closed". */
export const kept = (years: number | null, countedFrom: string): string =>
  years === null ? 'Permanently' : `${count(years, 'year')} after ${countedFrom}`

interface ListedWords {
  label: string
  /** As the beginning of a sentence. */
  many: string
  one: string
}

export const listedWords: Record<Listed, ListedWords> = {
  plans: { label: 'Plans', many: 'Plans', one: 'plan' },
  actions: { label: 'Actions', many: 'Actions', one: 'action' },
  evidence: { label: 'Evidence', many: 'Evidence', one: 'item of evidence' },
}

/** The schedule that a proposal is verified with. */
export const scheduleOf = (owner: Owner) =>
  owner.kind === 'board' ? 'the council’s schedule' : 'the agency’s own schedule'
