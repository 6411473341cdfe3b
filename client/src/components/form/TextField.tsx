import type { InputHTMLAttributes, Ref } from 'react'

import { Field } from './Field'

import { useField } from './field-id'

interface TextFieldProps extends InputHTMLAttributes<HTMLInputElement> {
  name: string
  label: string
  hint?: string
  error?: string | undefined
  ref?: Ref<HTMLInputElement>
}

export function TextField({ label, hint, error, className = '', type = 'text', ...input }: TextFieldProps) {
  const { id, describedBy } = useField({ name: input.name, hint, error })

  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <input
        {...input}
        type={type}
        id={id}
        className={`govuk-input ${className}${error ? ' govuk-input--error' : ''}`}
        aria-describedby={describedBy}
        aria-invalid={error ? true : undefined}
      />
    </Field>
  )
}
