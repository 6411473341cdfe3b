import { ConflictView } from '@/components/ConflictView'
import { Dialog } from '@/components/Dialog'
import { DestroyFileForm } from '@/components/form/DestroyFileForm'
import { useChange } from '@/components/form/use-change'
import { draftKey } from '@/lib/drafts'

import { useDestroyProof, type ActionPlace } from './change-one'
import { currentAction, standingRows } from './conflict'
import type { ActionDetail } from './queries'

interface DestroyProofProps {
  place: Extract<ActionPlace, { kind: 'board' }>
  action: ActionDetail
  /** The word that it is done whose file it is. */
  number: number
  onClose: () => void
  onSaved: (notice: string) => void
}

/** Destroys the content of a file that was given as proof, for the board and the agency alike. */
export function DestroyProof({ place, action, number, onClose, onSaved }: DestroyProofProps) {
  const { board, reference, personId } = place
  const draft = draftKey(personId, board, `action:${reference}:destroy`)
  const change = useChange({
    mutation: useDestroyProof(board, reference, number),
    version: action.version,
    currentOf: currentAction,
    versionOf: ({ version }: ActionDetail) => version,
    draft,
    onLeave: onClose,
    onSaved: () => {
      onSaved(`The file of ${reference} was destroyed.`)
    },
  })

  return (
    <Dialog title={`Destroy the file of ${reference}?`} onClose={onClose}>
      {change.conflict && (
        <ConflictView
          sentence={`Somebody has changed ${reference} since you opened it.`}
          rows={standingRows(action, change.conflict.current, change.conflict.mine.reason ?? '')}
          isPending={change.isPending}
          onKeepMine={change.keepMine}
          onTakeTheirs={change.takeTheirs}
        />
      )}
      <DestroyFileForm
        key={change.formKey}
        readers="Everybody on the board and the agency that owns the action read"
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
