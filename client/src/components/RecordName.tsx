import { Link } from '@tanstack/react-router'

import { recordAddress, type RecordLink } from '@/api/records'

interface RecordNameProps {
  board: string
  record: RecordLink | null
  /** What it was called when it was named. */
  words: string
}

/** A record of the board by its words, which lead to its page where the reader may open it. */
export function RecordName({ board, record, words }: RecordNameProps) {
  return record ? <Link to={recordAddress(board, record)}>{words}</Link> : words
}
