import { TextArea } from '@/components/form/TextArea'
import { DateField } from '@/components/form/DateField'
import { Form } from '@/components/form/Form'
import { SubmitButton } from '@/components/form/SubmitButton'
import { useAppForm } from '@/components/form/use-app-form'
import { orNull } from '@/lib/text'

import type { EvidenceFormProps } from './form-props'
import { oneLine } from './words'

export function ChangeForm({ item, draft, isPending, problem, onSubmit, onDiscardKept }: EvidenceFormProps) {
  const form = useAppForm({
    fields: ['title', 'note', 'reviewOn'],
    defaultValues: { title: item.title, note: item.note ?? '', reviewOn: item.reviewOn ?? '' },
    problem,
    draft,
  })

  return (
    <Form
      form={form}
      isPending={isPending}
      onDiscardKept={onDiscardKept}
      onSubmit={({ title, note, reviewOn }) => {
        onSubmit({
          kind: 'change',
          body: {
            ...form.texts.sent,
            title: oneLine(title),
            note: orNull(note),
            reviewOn: orNull(reviewOn),
          },
        })
      }}
    >
      <TextArea
        label="What the document is called"
        rows={2}
        error={form.errorOf('title')}
        {...form.register('title')}
      />
      <TextArea
        label="What a reader should know (optional)"
        rows={3}
        error={form.errorOf('note')}
        {...form.register('note')}
      />
      <DateField
        control={form.control}
        name="reviewOn"
        legend="Look at it again by (optional)"
        hint="When you have looked at it and it is still current, choose the next day"
        error={form.errorOf('reviewOn')}
      />
      <div className="lc-form__go">
        <SubmitButton label="Save the change" isPending={isPending} />
      </div>
    </Form>
  )
}
