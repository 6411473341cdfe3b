import { TextField } from '@/components/form/TextField'
import type { InputHTMLAttributes } from 'react'

import type { Unit } from './queries'
import { isShare } from './units'

type Input = InputHTMLAttributes<HTMLInputElement> & { name: string }

interface FigureFieldsProps {
  unit: Unit
  counted: string
  value: Input
  numerator: Input
  denominator: Input
  errors: { value: string | undefined; numerator: string | undefined; denominator: string | undefined }
}

/** The number itself, or the two counts that it is worked out from. */
export function FigureFields({ unit, counted, value, numerator, denominator, errors }: FigureFieldsProps) {
  return isShare(unit) ? (
    <>
      <TextField
        label="How many"
        hint="The part, such as the 96 in 96 of 400"
        className="govuk-input--width-10"
        inputMode="numeric"
        autoComplete="off"
        error={errors.numerator}
        {...numerator}
      />
      <TextField
        label="Out of how many"
        hint="The whole, such as the 400. What is shown is worked out from the two."
        className="govuk-input--width-10"
        inputMode="numeric"
        autoComplete="off"
        error={errors.denominator}
        {...denominator}
      />
    </>
  ) : (
    <TextField
      label={unit === 'days' ? 'How many days' : 'How many'}
      hint={valueHint(unit, counted)}
      className="govuk-input--width-10"
      inputMode={unit === 'days' ? 'decimal' : 'numeric'}
      autoComplete="off"
      error={errors.value}
      {...value}
    />
  )
}

function valueHint(unit: Unit, counted: string): string {
  if (unit === 'days') {
    return 'Such as 12 or 12.5'
  }

  return `${counted === '' ? 'A whole number' : `Counted in ${counted}`}. Counts of 1 to 5 are hidden from most readers.`
}
