import type { Owner } from '@/api/owner'
import { CloseWithoutSaving } from '@/components/CloseWithoutSaving'
import { ConflictView } from '@/components/ConflictView'
import { Dialog } from '@/components/Dialog'
import { useChange } from '@/components/form/use-change'

import { currentClass } from './current'
import { DecideForm } from './DecideForm'
import { useDecide, type Decision, type RecordClass } from './queries'
import { howLong, kept } from './words'

interface DecideDialogProps {
  owner: Owner
  recordClass: RecordClass
  onClose: () => void
  onSaved: (notice: string) => void
}

/** The owner decides about one class, from the version that the person read. */
export function DecideDialog({ owner, recordClass, onClose, onSaved }: DecideDialogProps) {
  const { name, proposal, countedFrom } = recordClass
  const change = useChange({
    mutation: useDecide(owner, recordClass.recordClass),
    version: recordClass.version,
    currentOf: currentClass,
    versionOf: ({ version }: RecordClass) => version,
    onSaved: () => {
      onSaved(`Retention period saved: ${name}.`)
    },
    onLeave: onClose,
  })

  return (
    <Dialog title={`How long are they kept? ${name}`} onClose={onClose} isWide={change.conflict !== null}>
      {change.conflict && (
        <ConflictView
          sentence="Somebody has changed this class since you opened it."
          rows={conflictRows(change.conflict.mine, change.conflict.current)}
          isPending={change.isPending}
          onKeepMine={change.keepMine}
          onTakeTheirs={change.takeTheirs}
        />
      )}
      <p className="mt-b">
        Proposed: {kept(proposal.years, countedFrom)}. {proposal.basis}
      </p>
      <DecideForm
        recordClass={recordClass}
        isPending={change.isPending}
        problem={change.problem}
        onSubmit={change.save}
      />
      <CloseWithoutSaving onClose={onClose} />
    </Dialog>
  )
}

const conflictRows = (mine: Decision, current: RecordClass) => [
  {
    label: 'Kept',
    mine: howLong(mine.keeping === 'for-years' ? mine.years : null),
    theirs: howLong(current.years),
  },
  { label: 'Why', mine: mine.reason ?? '', theirs: current.decision?.reason ?? '' },
]
