import type { Problem } from '@/api/problem'
import type { TextAnswer } from '@/api/text-checks'
import { orNull } from '@/lib/text'

import { TextArea } from './TextArea'
import { Form } from './Form'
import { SubmitButton } from './SubmitButton'
import { useAppForm } from './use-app-form'

interface DestroyFileFormProps {
  /** Who reads the reason. */
  readers: string
  draft: string
  isPending: boolean
  problem: Problem | null
  onSubmit: (body: { reason: string | null; answers: TextAnswer[] }) => void
  onDiscardKept: () => void
  onClose: () => void
}

/** Asks why the content of a file is destroyed, for good. What it was called, who declared it and why it is gone stay. */
export function DestroyFileForm(props: DestroyFileFormProps) {
  const { readers, draft, isPending, problem, onSubmit, onDiscardKept, onClose } = props
  const form = useAppForm({
    fields: ['reason'],
    defaultValues: { reason: '' },
    problem,
    draft,
  })

  return (
    <>
      <Form
        form={form}
        isPending={isPending}
        onDiscardKept={onDiscardKept}
        onSubmit={({ reason }) => {
          onSubmit({ ...form.texts.sent, reason: orNull(reason) })
        }}
      >
        <p>
          Nobody can fetch it any more, and nobody can bring it back. Its name, who declared it and this
          reason stay. Copies that were fetched, and backups until they run out, are not reached.
        </p>
        <TextArea
          label="Why it is destroyed"
          hint={`${readers} this. Name no child and no family.`}
          rows={3}
          error={form.errorOf('reason')}
          {...form.register('reason')}
        />
        <div className="lc-form__go">
          <SubmitButton label="Destroy the file" isPending={isPending} />
        </div>
      </Form>
      <p className="ent__help">
        <button type="button" className="lc-linkbtn" onClick={onClose}>
          Close without destroying it
        </button>
      </p>
    </>
  )
}
