import type { Problem } from '@/api/problem'
import type { Schema } from '@/api/schema'
import { TextArea } from '@/components/form/TextArea'
import { Choices } from '@/components/form/Choices'
import { DateField } from '@/components/form/DateField'
import { Form } from '@/components/form/Form'
import { SubmitButton } from '@/components/form/SubmitButton'
import { useAppForm } from '@/components/form/use-app-form'
import { orNull } from '@/lib/text'

import type { NewUpdate, UpdateText } from './queries'

interface UpdateFormProps {
  initial: UpdateText
  /** The day that a new update tells about. A correction keeps the day of what it corrects. */
  asAt?: string
  action: string
  draft: string
  isPending: boolean
  problem: Problem | null
  onSubmit: (update: NewUpdate) => void
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
] as const satisfies { value: Schema<'ImpactState'>; label: string; hint?: string }[]

export function UpdateForm(props: UpdateFormProps) {
  const { initial, asAt, action, draft, isPending, problem, onSubmit, onDiscardKept } = props
  const form = useAppForm({
    fields: ['asAt', 'did', 'impact.state', 'impact.text', 'impact.expectedBy', 'next'],
    defaultValues: {
      asAt: asAt ?? '',
      did: initial.did,
      impact: {
        state: initial.impact.state,
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
          ...form.texts.sent,
          asAt: orNull(values.asAt),
          impact: {
            state: impact.state,
            text: impact.state === 'stated' ? orNull(impact.text) : null,
            expectedBy: impact.state === 'too-early' ? orNull(impact.expectedBy) : null,
          },
        })
      }}
    >
      {asAt !== undefined && (
        <DateField
          control={form.control}
          name="asAt"
          legend="As at"
          hint="The day that this tells about, today or earlier"
          error={form.errorOf('asAt')}
        />
      )}
      <TextArea
        label="What we did"
        hint="Since the last update. Name no child and no family."
        rows={6}
        error={form.errorOf('did')}
        {...form.register('did')}
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
            {...form.register('impact.text')}
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
          />
        </div>
      )}
      <TextArea
        label="What we will do next"
        rows={5}
        error={form.errorOf('next')}
        {...form.register('next')}
      />
      <div className="lc-form__go">
        <SubmitButton label={action} isPending={isPending} />
      </div>
    </Form>
  )
}
