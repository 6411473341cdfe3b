import type { Problem } from '@/api/problem'
import { CheckedTextArea } from '@/components/form/CheckedTextArea'
import { DateField } from '@/components/form/DateField'
import { Form } from '@/components/form/Form'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextField } from '@/components/form/TextField'
import { useAppForm } from '@/components/form/use-app-form'
import { useTextAnswers } from '@/components/form/use-text-answers'
import { orNull } from '@/lib/text'

import type { NewPriority } from './queries'

interface AgreePriorityFormProps {
  /** When the plan runs: the dates that most priorities have. */
  from: string
  to: string
  draft: string
  isPending: boolean
  problem: Problem | null
  onSubmit: (priority: NewPriority) => void
  onDiscardKept: () => void
}

export function AgreePriorityForm(props: AgreePriorityFormProps) {
  const { from, to, draft, isPending, problem, onSubmit, onDiscardKept } = props
  const texts = useTextAnswers()
  const form = useAppForm({
    fields: ['title', 'aim', 'reason', 'lead.post', 'lead.group', 'from', 'to'],
    defaultValues: { title: '', aim: '', reason: '', lead: { post: '', group: '' }, from, to },
    problem,
    draft,
  })

  return (
    <Form
      form={form}
      isPending={isPending}
      onDiscardKept={onDiscardKept}
      onSubmit={(values) => {
        onSubmit({
          ...values,
          ...texts.sent,
          lead: { post: values.lead.post, group: orNull(values.lead.group) },
          from: orNull(values.from),
          to: orNull(values.to),
        })
      }}
    >
      <TextField
        label="Title"
        hint="One or two words that the board uses, for example: Neglect"
        error={form.errorOf('title')}
        {...form.register('title')}
      />
      <CheckedTextArea
        answers={texts}
        label="Aim"
        hint="One sentence: what will be different for children"
        rows={2}
        error={form.errorOf('aim')}
        {...form.register('aim')}
      />
      <CheckedTextArea
        answers={texts}
        label="Why it is a priority"
        hint="What the board knows: a review, an audit, figures. Name no child and no family."
        error={form.errorOf('reason')}
        {...form.register('reason')}
      />
      <TextField
        label="Led by"
        hint="The post, not the person: for example, Head of Early Help"
        error={form.errorOf('lead.post')}
        {...form.register('lead.post')}
      />
      <TextField
        label="Sub-group (if there is one)"
        error={form.errorOf('lead.group')}
        {...form.register('lead.group')}
      />
      <DateField control={form.control} name="from" legend="Runs from" error={form.errorOf('from')} />
      <DateField
        control={form.control}
        name="to"
        legend="Runs to"
        hint="Leave it empty if the board has set no end"
        error={form.errorOf('to')}
      />
      <div className="lc-form__go">
        <SubmitButton label="Agree the priority" isPending={isPending} />
      </div>
    </Form>
  )
}
