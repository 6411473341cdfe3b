import { RecordName } from '@/components/RecordName'

import type { ActionDetail } from './queries'

/** What an action came from; a record that the board keeps leads to its page. */
export function SourceName({
  board,
  record,
  words,
}: Pick<ActionDetail['sources'][number], 'record' | 'words'> & { board: string }) {
  return <RecordName board={board} record={record} words={words} />
}
