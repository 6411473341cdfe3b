import type { Problem } from '@/api/problem'
import { Choices } from '@/components/form/Choices'
import { DateField } from '@/components/form/DateField'
import { Form } from '@/components/form/Form'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextArea } from '@/components/form/TextArea'
import { TextField } from '@/components/form/TextField'
import { useAppForm } from '@/components/form/use-app-form'
import { orNull } from '@/lib/text'

import type { NewLink } from './queries'

interface LinkAgencyFormProps {
  isPending: boolean
  problem: Problem | null
  onSubmit: (link: NewLink) => void
}

const kinds = [
  {
    value: 'succeeded',
    label: 'Its successor carries on the work',
    hint: 'As integrated care boards took the place of clinical commissioning groups.',
  },
  { value: 'merged', label: 'It is the same agency', hint: 'It stands in the directory twice.' },
] as const

const isKind = (value: string): value is 'succeeded' | 'merged' => kinds.some((kind) => kind.value === value)

export function LinkAgencyForm({ isPending, problem, onSubmit }: LinkAgencyFormProps) {
  const form = useAppForm({
    fields: ['kind', 'to', 'on', 'reason'],
    defaultValues: { kind: '', to: '', on: '', reason: '' },
    problem,
  })

  return (
    <Form
      form={form}
      isPending={isPending}
      onSubmit={({ kind, to, on, reason }) => {
        onSubmit({ kind: isKind(kind) ? kind : null, to: to.trim(), on: orNull(on), reason })
      }}
    >
      <Choices
        legend="What is the other agency to it?"
        kind="radios"
        choices={kinds}
        field={form.register('kind')}
        error={form.errorOf('kind')}
      />
      <TextField
        label="Address of the agency that goes on"
        hint="For example, meridian-police"
        autoCapitalize="none"
        autoComplete="off"
        spellCheck={false}
        error={form.errorOf('to')}
        {...form.register('to')}
      />
      <DateField control={form.control} name="on" legend="Since when" error={form.errorOf('on')} />
      <TextArea
        label="Why"
        hint="It is kept in the platform’s history"
        rows={3}
        error={form.errorOf('reason')}
        {...form.register('reason')}
      />
      <div className="lc-form__go">
        <SubmitButton label="Link the agency" isPending={isPending} />
      </div>
    </Form>
  )
}
