import type { Problem } from '@/api/problem'
import { TextArea } from '@/components/form/TextArea'
import { Form } from '@/components/form/Form'
import { SubmitButton } from '@/components/form/SubmitButton'
import { useAppForm } from '@/components/form/use-app-form'
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
  const form = useAppForm({ fields: ['reason'], defaultValues: { reason: '' }, problem })

  return (
    <Form
      form={form}
      isPending={isPending}
      onSubmit={({ reason }) => {
        onSubmit({ ...form.texts.sent, reason: orNull(reason) })
      }}
    >
      <p className="mt-b">{sentence}</p>
      <TextArea
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
