import { DestroyFileDialog } from '@/components/DestroyFileDialog'
import { draftKey } from '@/lib/drafts'

import { conflictRows } from './conflict'
import { currentEvidence, useDestroyFile, type EvidenceDetail } from './queries'

interface DestroyFileProps {
  board: string
  item: EvidenceDetail
  /** The revision whose file it is. */
  number: number
  personId: string
  onClose: () => void
  onSaved: (notice: string) => void
}

/** Destroys the content of a revision's file. */
export function DestroyFile({ board, item, number, personId, onClose, onSaved }: DestroyFileProps) {
  return (
    <DestroyFileDialog
      reference={item.reference}
      version={item.version}
      fileOf={`revision ${number}`}
      readers="Everybody on the board reads"
      draft={draftKey(personId, board, `evidence:${item.reference}:destroy`)}
      mutation={useDestroyFile(board, item.reference, number)}
      currentOf={currentEvidence}
      rowsOf={(current, mine) => conflictRows(item, current, { kind: 'withdraw', body: mine }).slice(0, -1)}
      onClose={onClose}
      onSaved={onSaved}
    />
  )
}
