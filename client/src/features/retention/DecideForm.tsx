import type { Problem } from '@/api/problem'
import { TextArea } from '@/components/form/TextArea'
import { Choices } from '@/components/form/Choices'
import { Form } from '@/components/form/Form'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextField } from '@/components/form/TextField'
import { useAppForm } from '@/components/form/use-app-form'
import { orNull } from '@/lib/text'

import type { Decision, RecordClass } from './queries'

interface DecideFormProps {
  recordClass: RecordClass
  isPending: boolean
  problem: Problem | null
  onSubmit: (body: Decision) => void
}

/** Permanently or for how many years, and by which schedule. */
export function DecideForm({ recordClass, isPending, problem, onSubmit }: DecideFormProps) {
  const form = useAppForm<{ keeping: 'permanently' | 'for-years'; years: string; reason: string }>({
    fields: ['keeping', 'years', 'reason'],
    defaultValues: {
      keeping: recordClass.years === null ? 'permanently' : 'for-years',
      years: recordClass.years === null ? '' : String(recordClass.years),
      reason: '',
    },
    problem,
  })
  const keeping = form.watch('keeping')

  return (
    <Form
      form={form}
      isPending={isPending}
      onSubmit={({ keeping, years, reason }) => {
        onSubmit({
          ...form.texts.sent,
          keeping,
          years: keeping === 'for-years' ? asNumber(years) : null,
          reason: orNull(reason),
        })
      }}
    >
      <Choices
        legend="How long"
        kind="radios"
        choices={[
          { value: 'permanently', label: 'Permanently' },
          { value: 'for-years', label: 'For a number of years' },
        ]}
        field={form.register('keeping')}
        error={form.errorOf('keeping')}
      />
      {keeping === 'for-years' && (
        <TextField
          label="Years"
          hint={`1 to 100, counted from the day on which ${recordClass.countedFrom}`}
          className="govuk-input--width-3"
          inputMode="numeric"
          autoComplete="off"
          error={form.errorOf('years')}
          {...form.register('years')}
        />
      )}
      <TextArea
        label="Why"
        hint="For example: our retention schedule of 2016, line 14"
        rows={2}
        error={form.errorOf('reason')}
        {...form.register('reason')}
      />
      <div className="lc-form__go">
        <SubmitButton label="Keep them so" isPending={isPending} />
      </div>
    </Form>
  )
}

/** What is no whole number is nothing, and the service says what to enter. */
function asNumber(text: string): number | null {
  return /^\d{1,4}$/.test(text.trim()) ? Number(text.trim()) : null
}
