import type { Ref, SelectHTMLAttributes } from 'react'

import { describedBy } from './described-by'
import { Field } from './Field'
import { fieldId } from './use-app-form'

interface SelectProps extends SelectHTMLAttributes<HTMLSelectElement> {
  name: string
  label: string
  options: readonly { value: string; label: string }[]
  hint?: string
  error?: string | undefined
  ref?: Ref<HTMLSelectElement>
}

export function Select({ label, options, hint, error, ...select }: SelectProps) {
  return (
    <Field name={select.name} label={label} hint={hint} error={error}>
      <select
        {...select}
        id={fieldId(select.name)}
        className={`govuk-select${error ? ' govuk-select--error' : ''}`}
        aria-describedby={describedBy({ name: select.name, hint, error })}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  )
}
