import { nameOf, type Owner } from '@/api/owner'
import { asProblem } from '@/api/problem'
import { CloseWithoutSaving } from '@/components/CloseWithoutSaving'
import { Dialog } from '@/components/Dialog'

import { HoldReasonForm } from './HoldReasonForm'
import { usePutHoldOn } from './queries'

interface PutHoldOnDialogProps {
  owner: Owner
  onClose: () => void
  onSaved: (notice: string) => void
}

export function PutHoldOnDialog({ owner, onClose, onSaved }: PutHoldOnDialogProps) {
  const put = usePutHoldOn(owner)

  return (
    <Dialog title={`Start a legal hold on ${nameOf(owner)}?`} onClose={onClose}>
      <HoldReasonForm
        label="Who wants the records kept, and why"
        action="Put the hold on"
        sentence={`From now on nothing of ${nameOf(owner)} is destroyed, whatever its schedule says. You can lift it later; that it was on stays on record.`}
        isPending={put.isPending}
        problem={asProblem(put.error)}
        onSubmit={(body) => {
          put.mutate(body, {
            onSuccess: () => {
              onSaved(
                `${owner.kind === 'board' ? 'The board' : 'The agency'} is under a legal hold from now on.`,
              )
            },
          })
        }}
      />
      <CloseWithoutSaving onClose={onClose} />
    </Dialog>
  )
}
