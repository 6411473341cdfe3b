import type { Problem } from '@/api/problem'
import { DateField } from '@/components/form/DateField'
import { Form } from '@/components/form/Form'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextField } from '@/components/form/TextField'
import { useAppForm } from '@/components/form/use-app-form'

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
      onSubmit={(values) => {
        onSubmit({ proposalId, ...values })
      }}
    >
      <TextField
        label="Meeting"
        hint="Where it was agreed, for example: Board meeting"
        className="lc-w-30"
        error={form.errorOf('meeting')}
        {...form.register('meeting', { required: 'Enter the meeting where it was agreed' })}
      />
      <DateField
        control={form.control}
        name="agreedOn"
        legend="Agreed on"
        hint="Today or earlier"
        error={form.errorOf('agreedOn')}
        whenEmpty="Enter the day it was agreed"
      />
      <div className="lc-form__go">
        <SubmitButton label="Agree the judgement" isPending={isPending} />
      </div>
    </Form>
  )
}
