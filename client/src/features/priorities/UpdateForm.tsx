import type { Problem } from '@/api/problem'
import { Choices } from '@/components/form/Choices'
import { DateField } from '@/components/form/DateField'
import { Form } from '@/components/form/Form'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextArea } from '@/components/form/TextArea'
import { useAppForm } from '@/components/form/use-app-form'
import { orNull } from '@/lib/text'

import type { UpdateText } from './queries'

interface UpdateFormProps {
  initial: UpdateText
  action: string
  draft: string
  isPending: boolean
  problem: Problem | null
  onSubmit: (update: UpdateText) => void
  onDiscardKept: () => void
}

const impactChoices = [
  { value: 'stated', label: 'We can say what changed' },
  { value: 'too-early', label: 'It is too early', hint: 'Say by when the board expects to know' },
  {
    value: 'not-stated',
    label: 'This paper does not say',
    hint: 'It will be shown as a gap until someone can',
  },
] as const satisfies { value: UpdateText['impact']['state']; label: string; hint?: string }[]

export function UpdateForm(props: UpdateFormProps) {
  const { initial, action, draft, isPending, problem, onSubmit, onDiscardKept } = props
  const form = useAppForm({
    fields: ['asAt', 'did', 'impact.state', 'impact.text', 'impact.expectedBy', 'next'],
    defaultValues: {
      asAt: initial.asAt,
      did: initial.did,
      impact: {
        state: initial.impact.state ?? 'stated',
        text: initial.impact.text ?? '',
        expectedBy: initial.impact.expectedBy ?? '',
      },
      next: initial.next,
    },
    problem,
    draft,
  })
  const impactState = form.watch('impact.state')

  return (
    <Form
      form={form}
      isPending={isPending}
      onDiscardKept={onDiscardKept}
      onSubmit={({ impact, ...values }) => {
        onSubmit({
          ...values,
          impact: {
            state: impact.state,
            text: impact.state === 'stated' ? orNull(impact.text) : null,
            expectedBy: impact.state === 'too-early' ? orNull(impact.expectedBy) : null,
          },
        })
      }}
    >
      <DateField
        control={form.control}
        name="asAt"
        legend="As at"
        hint="The day that this tells about, today or earlier"
        error={form.errorOf('asAt')}
        whenEmpty="Enter the day that this tells about"
      />
      <TextArea
        label="What we did"
        hint="Since the last update. Name no child and no family."
        rows={6}
        error={form.errorOf('did')}
        {...form.register('did', { required: 'Enter what we did' })}
      />
      <Choices
        legend="What the impact was"
        hint="What is different for children because of it, and how we know"
        kind="radios"
        choices={impactChoices}
        field={form.register('impact.state')}
        error={form.errorOf('impact.state')}
      />
      {impactState === 'stated' && (
        <div className="lc-reveal">
          <TextArea
            label="What changed for children"
            hint="With the number and its base where there is one: 29, down from 41"
            rows={6}
            error={form.errorOf('impact.text')}
            {...form.register('impact.text', { required: 'Enter what changed for children' })}
          />
        </div>
      )}
      {impactState === 'too-early' && (
        <div className="lc-reveal">
          <DateField
            control={form.control}
            name="impact.expectedBy"
            legend="When the board expects to know"
            error={form.errorOf('impact.expectedBy')}
            whenEmpty="Enter when the board expects to know"
          />
        </div>
      )}
      <TextArea
        label="What we will do next"
        rows={5}
        error={form.errorOf('next')}
        {...form.register('next', { required: 'Enter what we will do next' })}
      />
      <div className="lc-form__go">
        <SubmitButton label={action} isPending={isPending} />
      </div>
    </Form>
  )
}
