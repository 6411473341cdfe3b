import type { Ref, SelectHTMLAttributes } from 'react'

import { Field } from './Field'
import { useField } from './field-id'

interface SelectProps extends SelectHTMLAttributes<HTMLSelectElement> {
  name: string
  label: string
  options: readonly { value: string; label: string }[]
  hint?: string
  error?: string | undefined
  ref?: Ref<HTMLSelectElement>
}

export function Select({ label, options, hint, error, ...select }: SelectProps) {
  const { id, describedBy } = useField({ name: select.name, hint, error })

  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <select
        {...select}
        id={id}
        className={`govuk-select${error ? ' govuk-select--error' : ''}`}
        aria-describedby={describedBy}
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
