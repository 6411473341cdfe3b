import type { FileKind } from '@/api/files'

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
