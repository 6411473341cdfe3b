import type { Owner } from '@/api/owner'
import { CloseWithoutSaving } from '@/components/CloseWithoutSaving'
import { ConflictView } from '@/components/ConflictView'
import { Dialog } from '@/components/Dialog'
import { useChange } from '@/components/form/use-change'
import { formatDay } from '@/lib/dates'

import { currentHold } from './current'
import { HoldReasonForm } from './HoldReasonForm'
import { useLiftHold, type Hold, type HoldReason } from './queries'

interface LiftHoldDialogProps {
  owner: Owner
  hold: Hold
  onClose: () => void
  onSaved: (notice: string) => void
}

export function LiftHoldDialog({ owner, hold, onClose, onSaved }: LiftHoldDialogProps) {
  const change = useChange({
    mutation: useLiftHold(owner, hold.id),
    version: hold.version,
    currentOf: currentHold,
    versionOf: ({ version }: Hold) => version,
    onSaved: () => {
      onSaved('The legal hold was lifted.')
    },
    onLeave: onClose,
  })

  return (
    <Dialog title="Lift the legal hold?" onClose={onClose} isWide={change.conflict !== null}>
      {change.conflict && (
        <ConflictView
          sentence="Somebody has changed this hold since you opened it."
          rows={conflictRows(change.conflict.mine, hold, change.conflict.current)}
          isPending={change.isPending}
          onKeepMine={change.keepMine}
          onTakeTheirs={change.takeTheirs}
        />
      )}
      <HoldReasonForm
        label="Why it is lifted"
        action="Lift the hold"
        sentence="Files of evidence can be destroyed again, and what is past its date is listed. Lift it only when whoever wanted the records kept has said so."
        isPending={change.isPending}
        problem={change.problem}
        onSubmit={change.save}
      />
      <CloseWithoutSaving onClose={onClose} />
    </Dialog>
  )
}

const conflictRows = (mine: HoldReason, opened: Hold, current: Hold) => [
  { label: 'Why it is on', mine: opened.reason, theirs: current.reason },
  {
    label: 'Lifted, because',
    mine: mine.reason ?? '',
    theirs: current.lifting ? `${current.lifting.reason} (${formatDay(current.lifting.on)})` : 'Still on',
  },
]
