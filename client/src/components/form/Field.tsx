import type { ReactNode } from 'react'

import { FieldError } from './FieldError'
import { fieldId } from './use-app-form'

interface FieldProps {
  name: string
  label: string
  hint?: string | undefined
  error?: string | undefined
  children: ReactNode
}

/** Label, hint, message and the control, in that order. */
export function Field({ name, label, hint, error, children }: FieldProps) {
  const id = fieldId(name)

  return (
    <div className={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>
      <label className="govuk-label govuk-label--s" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <div className="govuk-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      <FieldError name={name} error={error} />
      {children}
    </div>
  )
}
