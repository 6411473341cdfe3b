import { Form } from '@/components/form/Form'
import { SubmitButton } from '@/components/form/SubmitButton'
import { useAppForm } from '@/components/form/use-app-form'
import { useFileChoice } from '@/components/form/use-file-choice'
import { orNull } from '@/lib/text'

import type { EvidenceFormProps } from './form-props'
import { DocumentFields } from './DocumentFields'

export function ReviseForm(props: EvidenceFormProps) {
  const { owner, item, draft, isPending, problem, onSubmit, onDiscardKept } = props
  const choice = useFileChoice(owner)
  const form = useAppForm({
    fields: ['way', 'file', 'address', 'documentOn', 'reviewOn', 'isDeclared'],
    defaultValues: {
      way: item.revisions[0]?.file ? 'file' : 'link',
      file: '',
      address: item.revisions[0]?.address ?? '',
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
      onSubmit={({ way, address, documentOn, reviewOn, isDeclared }) => {
        onSubmit({
          kind: 'revise',
          upload: way === 'file' ? { file: choice.file } : null,
          body: {
            ...form.texts.sent,
            address: way === 'file' ? null : orNull(address),
            documentOn: orNull(documentOn),
            reviewOn: orNull(reviewOn),
            isDeclared: isDeclared.length > 0,
          },
        })
      }}
    >
      <DocumentFields
        control={form.control}
        register={form.register}
        errorOf={form.errorOf}
        choice={choice}
        isSending={isPending}
      />
      <div className="lc-form__go">
        <SubmitButton label="Add the revision" isPending={isPending} />
      </div>
    </Form>
  )
}
