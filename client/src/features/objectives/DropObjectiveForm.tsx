import type { Problem } from '@/api/problem'
import { DateField } from '@/components/form/DateField'
import { Form } from '@/components/form/Form'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextArea } from '@/components/form/TextArea'
import { useAppForm } from '@/components/form/use-app-form'
import { orNull } from '@/lib/text'

import type { Dropping } from './queries'

interface DropObjectiveFormProps {
  number: number
  today: string
  draft: string
  isPending: boolean
  problem: Problem | null
  onSubmit: (dropping: Dropping) => void
  onDiscardKept: () => void
}

export function DropObjectiveForm(props: DropObjectiveFormProps) {
  const { number, today, draft, isPending, problem, onSubmit, onDiscardKept } = props
  const form = useAppForm({
    fields: ['droppedOn', 'reason'],
    defaultValues: { droppedOn: today, reason: '' },
    problem,
    draft,
  })

  return (
    <Form
      form={form}
      isPending={isPending}
      onDiscardKept={onDiscardKept}
      onSubmit={({ droppedOn, reason }) => {
        onSubmit({ droppedOn: orNull(droppedOn), reason })
      }}
    >
      <DateField
        control={form.control}
        name="droppedOn"
        legend="Dropped on"
        hint="Today or earlier"
        error={form.errorOf('droppedOn')}
      />
      <TextArea
        label="Why the board drops it"
        hint="Everybody who reads the priority sees this beside the objective"
        rows={3}
        error={form.errorOf('reason')}
        {...form.register('reason')}
      />
      <div className="lc-form__go">
        <SubmitButton label={`Drop objective ${number}`} isPending={isPending} />
      </div>
    </Form>
  )
}
