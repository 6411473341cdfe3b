import type { Problem } from '@/api/problem'
import { TextArea } from '@/components/form/TextArea'
import { DateField } from '@/components/form/DateField'
import { Form } from '@/components/form/Form'
import { SubmitButton } from '@/components/form/SubmitButton'
import { useAppForm } from '@/components/form/use-app-form'
import { orNull } from '@/lib/text'

import type { Closing } from './queries'

interface ClosePriorityFormProps {
  title: string
  today: string
  draft: string
  isPending: boolean
  problem: Problem | null
  onSubmit: (closing: Closing) => void
  onDiscardKept: () => void
}

export function ClosePriorityForm(props: ClosePriorityFormProps) {
  const { title, today, draft, isPending, problem, onSubmit, onDiscardKept } = props
  const form = useAppForm({
    fields: ['closedOn', 'reason'],
    defaultValues: { closedOn: today, reason: '' },
    problem,
    draft,
  })

  return (
    <Form
      form={form}
      isPending={isPending}
      onDiscardKept={onDiscardKept}
      onSubmit={({ closedOn, reason }) => {
        onSubmit({ closedOn: orNull(closedOn), reason, ...form.texts.sent })
      }}
    >
      <DateField
        control={form.control}
        name="closedOn"
        legend="Closed on"
        hint="Today or earlier"
        error={form.errorOf('closedOn')}
      />
      <TextArea
        label="Why the board closes it"
        hint="What was reached, or why the board stops here"
        error={form.errorOf('reason')}
        {...form.register('reason')}
      />
      <div className="lc-form__go">
        <SubmitButton label={`Close “${title}”`} isPending={isPending} />
      </div>
    </Form>
  )
}
