import type { Problem } from '@/api/problem'
import { TextArea } from '@/components/form/TextArea'
import { Choices } from '@/components/form/Choices'
import { Form } from '@/components/form/Form'
import { SubmitButton } from '@/components/form/SubmitButton'
import { useAppForm } from '@/components/form/use-app-form'

import type { PriorityDetail, Proposal } from './queries'

interface ProposeJudgementFormProps {
  /** The board's own scale, in its own words. */
  scale: PriorityDetail['scale']
  draft: string
  isPending: boolean
  problem: Problem | null
  onSubmit: (proposal: Proposal) => void
  onDiscardKept: () => void
}

export function ProposeJudgementForm(props: ProposeJudgementFormProps) {
  const { scale, draft, isPending, problem, onSubmit, onDiscardKept } = props
  const form = useAppForm<{ value: string; reason: string }>({
    fields: ['value', 'reason'],
    defaultValues: { value: '', reason: '' },
    problem,
    draft,
  })

  return (
    <Form
      form={form}
      isPending={isPending}
      onDiscardKept={onDiscardKept}
      onSubmit={({ value, reason }) => {
        onSubmit({
          value: scale.find((step) => step.value === value)?.value ?? null,
          reason,
          ...form.texts.sent,
        })
      }}
    >
      <Choices
        legend="How is this priority going?"
        kind="radios"
        choices={scale}
        field={form.register('value')}
        error={form.errorOf('value')}
      />
      <TextArea
        label="Why"
        hint="What the chair and the executive need to know to agree or not"
        error={form.errorOf('reason')}
        {...form.register('reason')}
      />
      <div className="lc-form__go">
        <SubmitButton label="Propose the judgement" isPending={isPending} />
      </div>
    </Form>
  )
}
