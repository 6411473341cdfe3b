import type { Problem } from '@/api/problem'
import { Choices } from '@/components/form/Choices'
import { DateField } from '@/components/form/DateField'
import { Form } from '@/components/form/Form'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextField } from '@/components/form/TextField'
import { useAppForm } from '@/components/form/use-app-form'
import { orNull } from '@/lib/text'

import { FigureFields } from './FigureFields'
import type { Measure, MeasureTerms, NewMeasure } from './queries'
import { isShare, polarityChoices, toNumber, unitChoices } from './units'

interface MeasureFormProps {
  /** The measure that is changed: its unit and its readings stay. None where a new one is added. */
  measure?: Measure
  draft: string
  isPending: boolean
  problem: Problem | null
  onSubmit: (terms: MeasureTerms, added: Pick<NewMeasure, 'unit' | 'start'>) => void
  onDiscardKept: () => void
}

const startChoices = [
  { value: 'known', label: 'It is known', hint: 'Every later reading is compared with it' },
  { value: 'later', label: 'It will be recorded later' },
]

export function MeasureForm({
  measure,
  draft,
  isPending,
  problem,
  onSubmit,
  onDiscardKept,
}: MeasureFormProps) {
  const form = useAppForm({
    fields: [
      'title',
      'unit',
      'counted',
      'polarity',
      'aim.value',
      'aim.on',
      'source',
      'start.asAt',
      'start.figure.value',
      'start.figure.numerator',
      'start.figure.denominator',
      'start.source',
    ],
    defaultValues: {
      title: measure?.title ?? '',
      unit: measure?.unit ?? 'count',
      counted: measure?.counted ?? '',
      polarity: measure?.polarity ?? 'lower-is-better',
      aim: { value: measure?.aim ? String(measure.aim.value) : '', on: measure?.aim?.on ?? '' },
      source: measure?.source ?? '',
      startIs: 'known',
      start: { asAt: '', figure: { value: '', numerator: '', denominator: '' }, source: '' },
    },
    problem,
    draft,
  })
  const [unit, counted, polarity, startIs] = form.watch(['unit', 'counted', 'polarity', 'startIs'])

  return (
    <Form
      form={form}
      isPending={isPending}
      onDiscardKept={onDiscardKept}
      onSubmit={({ start, startIs: isKnown, aim, unit: chosen, ...values }) => {
        const isOfTwo = isShare(chosen)
        const hasAim = values.polarity !== 'neither'
        onSubmit(
          {
            ...values,
            ...form.texts.sent,
            aim: { value: hasAim ? toNumber(aim.value) : null, on: hasAim ? orNull(aim.on) : null },
          },
          {
            unit: chosen,
            start:
              measure || isKnown === 'later'
                ? null
                : {
                    asAt: orNull(start.asAt),
                    figure: {
                      value: isOfTwo ? null : toNumber(start.figure.value),
                      numerator: isOfTwo ? toNumber(start.figure.numerator) : null,
                      denominator: isOfTwo ? toNumber(start.figure.denominator) : null,
                    },
                    source: start.source === '' ? values.source : start.source,
                  },
          },
        )
      }}
    >
      <TextField
        label="What is measured"
        hint="For example, Plans lasting 9 months or more"
        autoComplete="off"
        error={form.errorOf('title')}
        {...form.register('title')}
      />
      {!measure && (
        <Choices
          legend="What is it counted in?"
          hint="This cannot be changed later: another unit is another measure"
          kind="radios"
          choices={unitChoices}
          field={form.register('unit')}
          error={form.errorOf('unit')}
        />
      )}
      <TextField
        label="What stands behind the number"
        hint="For example, children, or of new plans"
        autoComplete="off"
        error={form.errorOf('counted')}
        {...form.register('counted')}
      />
      <Choices
        legend="Which way is better?"
        kind="radios"
        choices={polarityChoices}
        field={form.register('polarity')}
        error={form.errorOf('polarity')}
      />
      {polarity !== 'neither' && (
        <>
          <TextField
            label={
              polarity === 'lower-is-better'
                ? 'Aim: below (if there is one)'
                : 'Aim: at least (if there is one)'
            }
            className="govuk-input--width-10"
            inputMode="decimal"
            autoComplete="off"
            error={form.errorOf('aim.value')}
            {...form.register('aim.value')}
          />
          <DateField
            control={form.control}
            name="aim.on"
            legend="By when (if a day is set)"
            hint="With a day, each reading is held against the straight line from the start to the aim"
            error={form.errorOf('aim.on')}
          />
        </>
      )}
      <TextField
        label="Source"
        hint="Where its readings come from, such as the quarterly return of children’s social care"
        error={form.errorOf('source')}
        {...form.register('source')}
      />
      {!measure && (
        <Choices
          legend="The start"
          hint="What it was before the board began"
          kind="radios"
          choices={startChoices}
          field={form.register('startIs')}
        />
      )}
      {!measure && startIs === 'known' && (
        <div className="lc-reveal">
          <DateField
            control={form.control}
            name="start.asAt"
            legend="Start as at"
            hint="Today or earlier"
            error={form.errorOf('start.asAt')}
          />
          <FigureFields
            unit={unit}
            counted={counted}
            value={form.register('start.figure.value')}
            numerator={form.register('start.figure.numerator')}
            denominator={form.register('start.figure.denominator')}
            errors={{
              value: form.errorOf('start.figure.value'),
              numerator: form.errorOf('start.figure.numerator'),
              denominator: form.errorOf('start.figure.denominator'),
            }}
          />
          <TextField
            label="Source of the start (if it is another)"
            error={form.errorOf('start.source')}
            {...form.register('start.source')}
          />
        </div>
      )}
      <div className="lc-form__go">
        <SubmitButton label={measure ? 'Save the measure' : 'Add the measure'} isPending={isPending} />
      </div>
    </Form>
  )
}
