import { useState } from 'react'
import { useController, type Control, type FieldValues, type Path } from 'react-hook-form'

import { dayFromParts, toParts } from '@/lib/dates'

import { FieldError } from './FieldError'
import { useField } from './field-id'

interface DateFieldProps<Values extends FieldValues> {
  control: Control<Values>
  name: Path<Values>
  legend: string
  hint?: string
  error: string | undefined
}

const boxes = ['Day', 'Month', 'Year'] as const
const separator = '/'

/** A date in three boxes. Its value is the date, nothing, or what was typed when that is no date. */
export function DateField<Values extends FieldValues>(props: DateFieldProps<Values>) {
  const { control, name, legend, hint, error } = props
  const { field } = useController({
    control,
    name,
    // What is no date cannot be sent; everything else the service judges.
    rules: {
      validate: (value: unknown) => isDayOrNothing(String(value)) || 'Enter a real date, such as 26 9 2017',
    },
  })
  const [typed, setTyped] = useState(() => partsFrom(String(field.value)))
  const { id, describedBy } = useField({ name, hint, error })

  const change = (box: number, text: string) => {
    const next = typed.map((part, index) => (index === box ? text : part))
    const [day = '', month = '', year = ''] = next
    setTyped(next)
    field.onChange(dayFromParts(day, month, year) ?? next.join(separator))
  }

  return (
    <div className={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>
      <fieldset className="govuk-fieldset" aria-describedby={describedBy}>
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{legend}</legend>
        {hint && (
          <div className="govuk-hint" id={`${id}-hint`}>
            {hint}
          </div>
        )}
        <FieldError id={id} error={error} />
        <div className="govuk-date-input">
          {boxes.map((box, index) => (
            <div className="govuk-date-input__item" key={box}>
              <label
                className="govuk-label govuk-date-input__label"
                htmlFor={index === 0 ? id : `${id}-${box}`}
              >
                {box}
              </label>
              <input
                className={`govuk-input govuk-input--width-${index === 2 ? 4 : 2}${error ? ' govuk-input--error' : ''}`}
                id={index === 0 ? id : `${id}-${box}`}
                inputMode="numeric"
                value={typed[index]}
                onBlur={field.onBlur}
                onChange={(event) => {
                  change(index, event.target.value)
                }}
              />
            </div>
          ))}
        </div>
      </fieldset>
    </div>
  )
}

function partsFrom(value: string): string[] {
  return value.includes(separator) ? value.split(separator) : toParts(value)
}

function isDayOrNothing(value: string): boolean {
  return !value.includes(separator)
}
