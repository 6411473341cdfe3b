import type { RecordKind } from '@/api/records'
import type { Schema } from '@/api/schema'
import { isInWords, type HeldMeeting } from '@/lib/agreed-at'
import { orNull } from '@/lib/text'

import type { NewAction } from './queries'
import { sourceChoices } from './words'

/** A record that was found, with what it is called. */
export interface ChosenRecord {
  kind: RecordKind
  address: string
  number: number | null
  part: Schema<'RecordPart'> | null
  title: string
  about: string
}

/** What an action came from, as the form holds it. */
export interface Source {
  kind: string
  priority: string
  meeting: string
  words: string
  record: ChosenRecord | null
}

/** What is sent: only what belongs to the kind that was chosen. */
export function sourceOf(
  { kind, priority, meeting, words, record }: Source,
  meetings: readonly HeldMeeting[],
): NewAction['source'] {
  const source = {
    kind: sourceChoices.find(({ value }) => value === kind)?.value ?? null,
    priority: null,
    meeting: null,
    words: null,
    record: null,
  }

  if (kind === 'record' && record) {
    const { address, number, part } = record

    return {
      ...source,
      kind: null,
      record: { kind: record.kind, address, number, part: part ? { ...part, number: null } : null },
    }
  }

  if (kind === 'priority') {
    return { ...source, priority: orNull(priority) }
  }

  return kind === 'meeting' && !isInWords(meeting, meetings)
    ? { ...source, meeting }
    : { ...source, words: orNull(words) }
}
