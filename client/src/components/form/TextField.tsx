import type { InputHTMLAttributes, Ref } from 'react'

import { describedBy } from './described-by'
import { Field } from './Field'

import { fieldId } from './use-app-form'

interface TextFieldProps extends InputHTMLAttributes<HTMLInputElement> {
  name: string
  label: string
  hint?: string
  error?: string | undefined
  ref?: Ref<HTMLInputElement>
}

export function TextField({ label, hint, error, className = '', type = 'text', ...input }: TextFieldProps) {
  return (
    <Field name={input.name} label={label} hint={hint} error={error}>
      <input
        {...input}
        type={type}
        id={fieldId(input.name)}
        className={`govuk-input ${className}${error ? ' govuk-input--error' : ''}`}
        aria-describedby={describedBy({ name: input.name, hint, error })}
        aria-invalid={error ? true : undefined}
      />
    </Field>
  )
}
