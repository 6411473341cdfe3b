import type { Problem } from '@/api/problem'
import { DateField } from '@/components/form/DateField'
import { Form } from '@/components/form/Form'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextField } from '@/components/form/TextField'
import { useAppForm } from '@/components/form/use-app-form'
import { orNull } from '@/lib/text'

import type { Agreement } from './queries'

interface AgreeJudgementFormProps {
  proposalId: string
  today: string
  isPending: boolean
  problem: Problem | null
  onSubmit: (agreement: Agreement) => void
}

export function AgreeJudgementForm({
  proposalId,
  today,
  isPending,
  problem,
  onSubmit,
}: AgreeJudgementFormProps) {
  const form = useAppForm({
    fields: ['meeting', 'agreedOn'],
    defaultValues: { meeting: '', agreedOn: today },
    problem,
  })

  return (
    <Form
      form={form}
      isPending={isPending}
      onSubmit={({ meeting, agreedOn }) => {
        onSubmit({ proposalId, meeting, agreedOn: orNull(agreedOn) })
      }}
    >
      <TextField
        label="Meeting"
        hint="Where it was agreed, for example: Board meeting"
        className="lc-w-30"
        error={form.errorOf('meeting')}
        {...form.register('meeting')}
      />
      <DateField
        control={form.control}
        name="agreedOn"
        legend="Agreed on"
        hint="Today or earlier"
        error={form.errorOf('agreedOn')}
      />
      <div className="lc-form__go">
        <SubmitButton label="Agree the judgement" isPending={isPending} />
      </div>
    </Form>
  )
}
