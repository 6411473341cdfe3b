import type { Problem } from '@/api/problem'
import { AgreedAtFields } from '@/components/form/AgreedAtFields'
import { Form } from '@/components/form/Form'
import { SubmitButton } from '@/components/form/SubmitButton'
import { useAppForm } from '@/components/form/use-app-form'
import { agreedAtOf, type HeldMeeting } from '@/lib/agreed-at'

import type { Agreement } from './queries'

interface AgreeJudgementFormProps {
  proposalId: string
  /** The board's meetings since it was proposed, the latest first. */
  meetings: readonly HeldMeeting[]
  today: string
  isPending: boolean
  problem: Problem | null
  onSubmit: (agreement: Agreement) => void
}

export function AgreeJudgementForm({
  proposalId,
  meetings,
  today,
  isPending,
  problem,
  onSubmit,
}: AgreeJudgementFormProps) {
  const form = useAppForm({
    fields: ['atMeeting', 'meeting', 'agreedOn'],
    defaultValues: { atMeeting: '', meeting: '', agreedOn: today },
    problem,
  })

  return (
    <Form
      form={form}
      isPending={isPending}
      onSubmit={(values) => {
        onSubmit({ proposalId, ...agreedAtOf(values, meetings), ...form.texts.sent })
      }}
    >
      <AgreedAtFields
        form={form}
        meetings={meetings}
        hint="The board’s meetings since it was proposed"
        isOptional={false}
      />
      <div className="lc-form__go">
        <SubmitButton label="Agree the judgement" isPending={isPending} />
      </div>
    </Form>
  )
}
