import { formatDay } from '@/lib/dates'

import { apiOf, type Owner } from './owner'
import type { FileView, Place, UpdatePart } from './queries'

/** A title stands on one line, however it was typed. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Where the file of a revision is fetched. */
export function fileAddress(owner: Owner, reference: string, file: FileView): string {
  return `${apiOf(owner)}/${reference}/revisions/${file.revision.toString()}/file`
}

const parts: Record<UpdatePart, string> = {
  did: 'What we did',
  impact: 'What the impact was',
  next: 'What we will do next',
}

/** A part of an update as a place that cites, with what it is called. */
export function partPlace(
  priority: string,
  update: { id: string; asAt: string },
  part: UpdatePart,
): { place: Place; placeWords: string } {
  return {
    place: { kind: 'update', priority, update: update.id, part },
    placeWords: `${parts[part]}, ${formatDay(update.asAt)}`,
  }
}
