import type { ReactNode } from 'react'

import { CloseWithoutSaving } from '@/components/CloseWithoutSaving'
import { ConflictView } from '@/components/ConflictView'
import { Dialog } from '@/components/Dialog'
import { useChange } from '@/components/form/use-change'
import { draftKey } from '@/lib/drafts'

import { ChangeForm } from './ChangeForm'
import { conflictRows } from './conflict'
import type { EvidenceFormProps } from './form-props'
import { draftPlace, type Owner } from './owner'
import { useChangeEvidence, type ChangeKind } from './changes'
import { currentEvidence, type EvidenceDetail } from './queries'
import { ReviseForm } from './ReviseForm'
import { WithdrawForm } from './WithdrawForm'

interface EvidenceDialogProps {
  kind: ChangeKind
  owner: Owner
  item: EvidenceDetail
  personId: string
  onClose: () => void
  onSaved: (notice: string) => void
}

const titles: Record<ChangeKind, (reference: string) => string> = {
  revise: (reference) => `Add a newer revision of ${reference}`,
  change: (reference) => `Change ${reference}`,
  withdraw: (reference) => `Withdraw ${reference}?`,
}

const notices: Record<ChangeKind, (reference: string) => string> = {
  revise: (reference) => `${reference} has a newer revision.`,
  change: (reference) => `${reference} was changed.`,
  withdraw: (reference) => `${reference} was withdrawn.`,
}

const forms: Record<ChangeKind, (props: EvidenceFormProps) => ReactNode> = {
  revise: (props) => <ReviseForm {...props} />,
  change: (props) => <ChangeForm {...props} />,
  withdraw: (props) => <WithdrawForm {...props} />,
}

/** One change of an item from the version that the person read; if somebody was first, they see both and choose. */
export function EvidenceDialog({ kind, owner, item, personId, onClose, onSaved }: EvidenceDialogProps) {
  const { reference } = item
  const draft = draftKey(personId, draftPlace(owner), `evidence:${reference}:${kind}`)
  const change = useChange({
    mutation: useChangeEvidence(owner, reference),
    version: item.version,
    currentOf: currentEvidence,
    versionOf: ({ version }: EvidenceDetail) => version,
    draft,
    onLeave: onClose,
    onSaved: () => {
      onSaved(notices[kind](reference))
    },
  })

  return (
    <Dialog title={titles[kind](reference)} onClose={onClose} isWide={change.conflict !== null}>
      {change.conflict && (
        <ConflictView
          sentence={`Somebody has changed ${reference} since you opened it.`}
          rows={conflictRows(item, change.conflict.current, change.conflict.mine)}
          isPending={change.isPending}
          onKeepMine={change.keepMine}
          onTakeTheirs={change.takeTheirs}
        />
      )}
      <div key={change.formKey}>
        {forms[kind]({
          owner,
          item,
          draft,
          isPending: change.isPending,
          problem: change.problem,
          onSubmit: change.save,
          onDiscardKept: change.discardKept,
        })}
      </div>
      <CloseWithoutSaving onClose={onClose} />
    </Dialog>
  )
}
