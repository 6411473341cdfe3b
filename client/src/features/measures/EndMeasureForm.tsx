import type { Problem } from '@/api/problem'
import { DateField } from '@/components/form/DateField'
import { Form } from '@/components/form/Form'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextArea } from '@/components/form/TextArea'
import { useAppForm } from '@/components/form/use-app-form'
import { orNull } from '@/lib/text'

import type { Ending } from './queries'

interface EndMeasureFormProps {
  title: string
  today: string
  draft: string
  isPending: boolean
  problem: Problem | null
  onSubmit: (ending: Ending) => void
  onDiscardKept: () => void
}

export function EndMeasureForm(props: EndMeasureFormProps) {
  const { title, today, draft, isPending, problem, onSubmit, onDiscardKept } = props
  const form = useAppForm({
    fields: ['endedOn', 'reason'],
    defaultValues: { endedOn: today, reason: '' },
    problem,
    draft,
  })

  return (
    <Form
      form={form}
      isPending={isPending}
      onDiscardKept={onDiscardKept}
      onSubmit={({ endedOn, reason }) => {
        onSubmit({ endedOn: orNull(endedOn), reason })
      }}
    >
      <DateField
        control={form.control}
        name="endedOn"
        legend="Ended on"
        hint="Today or earlier, and not before its last reading"
        error={form.errorOf('endedOn')}
      />
      <TextArea
        label="Why it ends"
        hint="Such as: the source no longer counts it"
        rows={3}
        error={form.errorOf('reason')}
        {...form.register('reason')}
      />
      <div className="lc-form__go">
        <SubmitButton label={`End “${title}”`} isPending={isPending} />
      </div>
    </Form>
  )
}
