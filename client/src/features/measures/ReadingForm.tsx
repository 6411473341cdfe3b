import type { Problem } from '@/api/problem'
import { Choices } from '@/components/form/Choices'
import { DateField } from '@/components/form/DateField'
import { Form } from '@/components/form/Form'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextArea } from '@/components/form/TextArea'
import { TextField } from '@/components/form/TextField'
import { useAppForm } from '@/components/form/use-app-form'
import { orNull } from '@/lib/text'

import { FigureFields } from './FigureFields'
import type { Measure, NewReading } from './queries'
import { isShare, toNumber } from './units'

interface ReadingFormProps {
  measure: Pick<Measure, 'unit' | 'counted'>
  asAt: string
  source: string
  /** A correction says why; a new reading may say what must be known. */
  isCorrection: boolean
  draft: string
  isPending: boolean
  problem: Problem | null
  onSubmit: (reading: NewReading) => void
  onDiscardKept: () => void
}

const provisional = [{ value: 'yes', label: 'Provisional' }]

export function ReadingForm(props: ReadingFormProps) {
  const { measure, asAt, source, isCorrection, draft, isPending, problem, onSubmit, onDiscardKept } = props
  const form = useAppForm({
    fields: [
      'asAt',
      'figure.value',
      'figure.numerator',
      'figure.denominator',
      'source',
      'comment',
      'isProvisional',
    ],
    defaultValues: {
      asAt,
      figure: { value: '', numerator: '', denominator: '' },
      source,
      comment: '',
      isProvisional: [] as string[],
    },
    problem,
    draft,
  })

  return (
    <Form
      form={form}
      isPending={isPending}
      onDiscardKept={onDiscardKept}
      onSubmit={(values) => {
        const isOfTwo = isShare(measure.unit)
        onSubmit({
          ...form.texts.sent,
          asAt: orNull(values.asAt),
          figure: {
            unit: measure.unit,
            value: isOfTwo ? null : toNumber(values.figure.value),
            numerator: isOfTwo ? toNumber(values.figure.numerator) : null,
            denominator: isOfTwo ? toNumber(values.figure.denominator) : null,
          },
          source: values.source,
          comment: orNull(values.comment),
          isProvisional: values.isProvisional.length > 0,
        })
      }}
    >
      <DateField
        control={form.control}
        name="asAt"
        legend="As at"
        hint="The day that the reading is true of, today or earlier"
        error={form.errorOf('asAt')}
      />
      <FigureFields
        unit={measure.unit}
        counted={measure.counted}
        value={form.register('figure.value')}
        numerator={form.register('figure.numerator')}
        denominator={form.register('figure.denominator')}
        errors={{
          value: form.errorOf('figure.value'),
          numerator: form.errorOf('figure.numerator'),
          denominator: form.errorOf('figure.denominator'),
        }}
      />
      <TextField
        label="Source"
        hint="The return, the report with its page, or the letter that it comes from"
        error={form.errorOf('source')}
        {...form.register('source')}
      />
      <TextArea
        label={isCorrection ? 'Why it is corrected' : 'What must be known to read it rightly (if anything)'}
        hint="Everybody on the board reads this. Write no number of 1 to 5 here, and name no child."
        rows={3}
        error={form.errorOf('comment')}
        {...form.register('comment')}
      />
      <Choices
        legend="Is it final?"
        hint="The source may still change a provisional reading"
        kind="checkboxes"
        choices={provisional}
        field={form.register('isProvisional')}
        error={form.errorOf('isProvisional')}
      />
      <div className="lc-form__go">
        <SubmitButton
          label={isCorrection ? 'Restate the reading' : 'Record the reading'}
          isPending={isPending}
        />
      </div>
    </Form>
  )
}
