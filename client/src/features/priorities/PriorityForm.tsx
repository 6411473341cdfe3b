import type { Problem } from '@/api/problem'
import { TextArea } from '@/components/form/TextArea'
import { Choices } from '@/components/form/Choices'
import { DateField } from '@/components/form/DateField'
import { Form } from '@/components/form/Form'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextField } from '@/components/form/TextField'
import { useAppForm } from '@/components/form/use-app-form'
import { orNull } from '@/lib/text'

import type { NewPriority, PriorityList } from './queries'

/** What a form of a priority begins with. */
export interface PriorityValues {
  title: string
  aim: string
  reason: string
  lead: { post: string; group: string }
  from: string
  to: string
  tags: string[]
}

interface PriorityFormProps {
  initial: PriorityValues
  /** The tags to choose from. */
  tags: PriorityList['tags']
  /** What the button says. */
  action: string
  draft: string
  isPending: boolean
  problem: Problem | null
  onSubmit: (priority: NewPriority) => void
  onDiscardKept: () => void
}

export function PriorityForm(props: PriorityFormProps) {
  const { initial, tags, action, draft, isPending, problem, onSubmit, onDiscardKept } = props
  const form = useAppForm({
    fields: ['title', 'aim', 'reason', 'lead.post', 'lead.group', 'from', 'to', 'tags'],
    defaultValues: initial,
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
          ...form.texts.sent,
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
      <TextArea
        label="Aim"
        hint="One sentence: what will be different for children"
        rows={2}
        error={form.errorOf('aim')}
        {...form.register('aim')}
      />
      <TextArea
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
      <Choices
        kind="checkboxes"
        legend="Which of the board’s functions it serves (optional)"
        hint="The annual report groups priorities by them"
        choices={tags.map(({ code, words }) => ({ value: code, label: words }))}
        field={form.register('tags')}
        error={form.errorOf('tags')}
      />
      <div className="lc-form__go">
        <SubmitButton label={action} isPending={isPending} />
      </div>
    </Form>
  )
}
