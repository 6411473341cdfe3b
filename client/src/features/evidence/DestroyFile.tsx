import { ConflictView } from '@/components/ConflictView'
import { Dialog } from '@/components/Dialog'
import { CheckedTextArea } from '@/components/form/CheckedTextArea'
import { Form } from '@/components/form/Form'
import { SubmitButton } from '@/components/form/SubmitButton'
import { useAppForm } from '@/components/form/use-app-form'
import { useChange } from '@/components/form/use-change'
import { useTextAnswers } from '@/components/form/use-text-answers'
import { draftKey } from '@/lib/drafts'
import { orNull } from '@/lib/text'

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
  const texts = useTextAnswers()
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
  const form = useAppForm({
    fields: ['reason'],
    defaultValues: { reason: '' },
    problem: change.problem,
    draft,
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
      <Form
        form={form}
        isPending={change.isPending}
        onDiscardKept={change.discardKept}
        onSubmit={({ reason }) => {
          change.save({ ...texts.sent, reason: orNull(reason) })
        }}
      >
        <p>
          Nobody can fetch it any more, and nobody can bring it back. Its name, who declared it and this
          reason stay. Copies that were fetched, and backups until they run out, are not reached.
        </p>
        <CheckedTextArea
          answers={texts}
          label="Why it is destroyed"
          hint="Everybody on the board reads this. Name no child and no family."
          rows={3}
          error={form.errorOf('reason')}
          {...form.register('reason')}
        />
        <div className="lc-form__go">
          <SubmitButton label="Destroy the file" isPending={change.isPending} />
        </div>
      </Form>
      <p className="ent__help">
        <button type="button" className="lc-linkbtn" onClick={onClose}>
          Close without destroying it
        </button>
      </p>
    </Dialog>
  )
}
