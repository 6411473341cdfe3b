import { ConflictView } from '@/components/ConflictView'
import { Dialog } from '@/components/Dialog'
import { DestroyFileForm } from '@/components/form/DestroyFileForm'
import { useChange } from '@/components/form/use-change'
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

/** Destroys the content of a file for good. What it was called, who declared it and why it is gone stay. */
export function DestroyFile({ board, item, number, personId, onClose, onSaved }: DestroyFileProps) {
  const draft = draftKey(personId, board, `evidence:${item.reference}:destroy`)
  const change = useChange({
    mutation: useDestroyFile(board, item.reference, number),
    version: item.version,
    currentOf: currentEvidence,
    versionOf: ({ version }: EvidenceDetail) => version,
    draft,
    onLeave: onClose,
    onSaved: () => {
      onSaved(`The file of revision ${number} was destroyed.`)
    },
  })

  return (
    <Dialog title={`Destroy the file of revision ${number}?`} onClose={onClose}>
      {change.conflict && (
        <ConflictView
          sentence={`Somebody has changed ${item.reference} since you opened it.`}
          rows={conflictRows(item, change.conflict.current, {
            kind: 'withdraw',
            body: change.conflict.mine,
          }).slice(0, -1)}
          isPending={change.isPending}
          onKeepMine={change.keepMine}
          onTakeTheirs={change.takeTheirs}
        />
      )}
      <DestroyFileForm
        key={change.formKey}
        readers="Everybody on the board reads"
        draft={draft}
        isPending={change.isPending}
        problem={change.problem}
        onSubmit={change.save}
        onDiscardKept={change.discardKept}
        onClose={onClose}
      />
    </Dialog>
  )
}
