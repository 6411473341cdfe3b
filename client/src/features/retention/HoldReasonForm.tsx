import type { Problem } from '@/api/problem'
import { CheckedTextArea } from '@/components/form/CheckedTextArea'
import { Form } from '@/components/form/Form'
import { SubmitButton } from '@/components/form/SubmitButton'
import { useAppForm } from '@/components/form/use-app-form'
import { useTextAnswers } from '@/components/form/use-text-answers'
import { orNull } from '@/lib/text'

import type { HoldReason } from './queries'

interface HoldReasonFormProps {
  label: string
  action: string
  /** What comes of it, before the reason is asked. */
  sentence: string
  isPending: boolean
  problem: Problem | null
  onSubmit: (body: HoldReason) => void
}

/** Why a hold is put on or lifted. */
export function HoldReasonForm({
  label,
  action,
  sentence,
  isPending,
  problem,
  onSubmit,
}: HoldReasonFormProps) {
  const texts = useTextAnswers()
  const form = useAppForm({ fields: ['reason'], defaultValues: { reason: '' }, problem })

  return (
    <Form
      form={form}
      isPending={isPending}
      onSubmit={({ reason }) => {
        onSubmit({ ...texts.sent, reason: orNull(reason) })
      }}
    >
      <p className="mt-b">{sentence}</p>
      <CheckedTextArea
        answers={texts}
        label={label}
        hint="Who reads these settings reads this. Name no child and no family."
        rows={3}
        error={form.errorOf('reason')}
        {...form.register('reason')}
      />
      <div className="lc-form__go">
        <SubmitButton label={action} isPending={isPending} />
      </div>
    </Form>
  )
}
