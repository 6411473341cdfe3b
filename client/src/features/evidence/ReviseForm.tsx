import { Form } from '@/components/form/Form'
import { SubmitButton } from '@/components/form/SubmitButton'
import { useAppForm } from '@/components/form/use-app-form'
import { orNull } from '@/lib/text'

import type { EvidenceFormProps } from './form-props'
import { LinkFields } from './LinkFields'

export function ReviseForm({ item, draft, isPending, problem, onSubmit, onDiscardKept }: EvidenceFormProps) {
  const form = useAppForm({
    fields: ['address', 'documentOn', 'reviewOn', 'isDeclared'],
    defaultValues: {
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
      onSubmit={({ address, documentOn, reviewOn, isDeclared }) => {
        onSubmit({
          kind: 'revise',
          body: {
            address: orNull(address),
            documentOn: orNull(documentOn),
            reviewOn: orNull(reviewOn),
            isDeclared: isDeclared.length > 0,
          },
        })
      }}
    >
      <LinkFields control={form.control} register={form.register} errorOf={form.errorOf} />
      <div className="lc-form__go">
        <SubmitButton label="Add the revision" isPending={isPending} />
      </div>
    </Form>
  )
}
