import { formatDay } from '@/lib/dates'

import type { FileKind, FileView, Place, UpdatePart } from './queries'

/** A title stands on one line, however it was typed. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

export const kindWords: Record<FileKind, string> = {
  pdf: 'PDF',
  docx: 'Word',
  xlsx: 'Excel',
  pptx: 'PowerPoint',
  png: 'PNG picture',
  jpeg: 'JPEG picture',
  csv: 'CSV',
  txt: 'text',
}

const kilobyte = 1024

/** How large a file is: "14 KB", "2.3 MB". */
export function sizeWords(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / kilobyte))

  return kilobytes < kilobyte ? `${kilobytes.toString()} KB` : `${(kilobytes / kilobyte).toFixed(1)} MB`
}

/** Where the file of a revision is fetched. */
export function fileAddress(board: string, reference: string, file: FileView): string {
  return `/${board}/api/evidence/${reference}/revisions/${file.revision.toString()}/file`
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
