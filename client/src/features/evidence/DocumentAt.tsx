import { FileLink } from '@/components/FileLink'

import { DocumentLink } from './DocumentLink'
import type { Owner } from './owner'
import type { FileView } from './queries'
import { fileAddress } from './words'

interface DocumentAtProps {
  owner: Owner
  reference: string
  address: string | null
  file: FileView | null
  /** What leads to it; by default the address or the name of the file. */
  words?: string
}

/** Where a document is: a web address to follow, a file to fetch, or neither any more. */
export function DocumentAt({ owner, reference, address, file, words }: DocumentAtProps) {
  if (address) {
    return <DocumentLink address={address} {...(words ? { words } : {})} />
  }

  if (!file?.isOpen) {
    return words ?? file?.name ?? 'No longer given out'
  }

  return <FileLink address={fileAddress(owner, reference, file)} words={words ?? file.name} file={file} />
}
