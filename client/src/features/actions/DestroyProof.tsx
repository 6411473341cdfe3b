import { DestroyFileDialog } from '@/components/DestroyFileDialog'
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

  return (
    <DestroyFileDialog
      reference={reference}
      version={action.version}
      fileOf={reference}
      readers="Everybody on the board and the agency that owns the action read"
      draft={draftKey(personId, board, `action:${reference}:destroy`)}
      mutation={useDestroyProof(board, reference, number)}
      currentOf={currentAction}
      rowsOf={(current, mine) => standingRows(action, current, mine.reason ?? '')}
      onClose={onClose}
      onSaved={onSaved}
    />
  )
}
