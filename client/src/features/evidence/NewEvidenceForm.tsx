import type { Control, UseFormRegister } from 'react-hook-form'

import type { Problem } from '@/api/problem'
import { TextArea } from '@/components/form/TextArea'
import { Form } from '@/components/form/Form'
import { SubmitButton } from '@/components/form/SubmitButton'
import { useAppForm } from '@/components/form/use-app-form'
import { useFileChoice } from '@/components/form/use-file-choice'
import { orNull } from '@/lib/text'

import { DocumentFields, type DocumentValues } from './DocumentFields'
import type { Owner } from './owner'
import type { NewEvidence } from './changes'
import { oneLine } from './words'

interface NewEvidenceFormProps {
  owner: Owner
  action: string
  draft: string
  isPending: boolean
  problem: Problem | null
  onSubmit: (evidence: NewEvidence) => void
  onDiscardKept: () => void
}

export function NewEvidenceForm(props: NewEvidenceFormProps) {
  const { owner, action, draft, isPending, problem, onSubmit, onDiscardKept } = props
  const choice = useFileChoice(owner)
  const form = useAppForm({
    fields: ['title', 'note', 'way', 'file', 'address', 'documentOn', 'reviewOn', 'isDeclared'],
    defaultValues: {
      title: '',
      note: '',
      way: 'link',
      file: '',
      address: '',
      documentOn: '',
      reviewOn: '',
      isDeclared: [] as string[],
    },
    problem,
    draft,
  })

  return (
    <Form
      form={form}
      isPending={isPending}
      onDiscardKept={onDiscardKept}
      onSubmit={({ title, note, way, address, documentOn, reviewOn, isDeclared }) => {
        onSubmit({
          upload: way === 'file' ? { file: choice.file } : null,
          ...form.texts.sent,
          title: oneLine(title),
          note: orNull(note),
          address: way === 'file' ? null : orNull(address),
          documentOn: orNull(documentOn),
          reviewOn: orNull(reviewOn),
          isDeclared: isDeclared.length > 0,
        })
      }}
    >
      <TextArea
        label="What the document is called"
        hint="Such as: Register of neglect training, summer 2017"
        rows={2}
        error={form.errorOf('title')}
        {...form.register('title')}
      />
      <TextArea
        label="What a reader should know (optional)"
        hint="The page to look at, who keeps it. Name no child and no family."
        rows={3}
        error={form.errorOf('note')}
        {...form.register('note')}
      />
      <DocumentFields
        control={form.control as unknown as Control<DocumentValues>}
        register={form.register as unknown as UseFormRegister<DocumentValues>}
        errorOf={form.errorOf}
        choice={choice}
        isSending={isPending}
      />
      <div className="lc-form__go">
        <SubmitButton label={action} isPending={isPending} />
      </div>
    </Form>
  )
}
