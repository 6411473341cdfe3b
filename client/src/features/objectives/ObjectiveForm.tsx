import type { Problem } from '@/api/problem'
import { DateField } from '@/components/form/DateField'
import { Form } from '@/components/form/Form'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextArea } from '@/components/form/TextArea'
import { useAppForm } from '@/components/form/use-app-form'
import { orNull } from '@/lib/text'

import type { ObjectiveTerms } from './queries'

interface ObjectiveFormProps {
  initial: Pick<ObjectiveTerms, 'sentence' | 'from' | 'to'>
  action: string
  draft: string
  isPending: boolean
  problem: Problem | null
  onSubmit: (terms: ObjectiveTerms) => void
  onDiscardKept: () => void
}

export function ObjectiveForm(props: ObjectiveFormProps) {
  const { initial, action, draft, isPending, problem, onSubmit, onDiscardKept } = props
  const form = useAppForm({
    fields: ['sentence', 'from', 'to'],
    defaultValues: { sentence: initial.sentence ?? '', from: initial.from ?? '', to: initial.to ?? '' },
    problem,
    draft,
  })

  return (
    <Form
      form={form}
      isPending={isPending}
      onDiscardKept={onDiscardKept}
      onSubmit={({ sentence, from, to }) => {
        onSubmit({ sentence, from: orNull(from), to: orNull(to), ...form.texts.sent })
      }}
    >
      <TextArea
        label="Objective"
        hint="What will be so when it is reached, in one sentence. For example, No child drifts on a plan."
        rows={3}
        error={form.errorOf('sentence')}
        {...form.register('sentence')}
      />
      <DateField
        control={form.control}
        name="from"
        legend="From (if a day is set)"
        error={form.errorOf('from')}
      />
      <DateField control={form.control} name="to" legend="By (if a day is set)" error={form.errorOf('to')} />
      <div className="lc-form__go">
        <SubmitButton label={action} isPending={isPending} />
      </div>
    </Form>
  )
}
