import type { FileKind } from '@/api/files'

import { kindWords, sizeWords } from './file-words'

interface FileLinkProps {
  address: string
  words: string
  file: { kind: FileKind; size: number }
}

/** Fetches a kept file, and says what it is and how large. */
export function FileLink({ address, words, file }: FileLinkProps) {
  return (
    <a href={address} download className="evi__link">
      {words}
      <span className="small muted">
        {' '}
        ({kindWords[file.kind]}, {sizeWords(file.size)})
      </span>
    </a>
  )
}
