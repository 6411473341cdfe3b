import type { Ref, TextareaHTMLAttributes } from 'react'

import { describedBy } from './described-by'
import { Field } from './Field'
import { fieldId } from './use-app-form'

interface TextAreaProps extends TextareaHTMLAttributes<HTMLTextAreaElement> {
  name: string
  label: string
  hint?: string
  error?: string | undefined
  ref?: Ref<HTMLTextAreaElement>
}

export function TextArea({ label, hint, error, rows = 5, ...area }: TextAreaProps) {
  return (
    <Field name={area.name} label={label} hint={hint} error={error}>
      <textarea
        {...area}
        id={fieldId(area.name)}
        rows={rows}
        className={`govuk-textarea${error ? ' govuk-textarea--error' : ''}`}
        aria-describedby={describedBy({ name: area.name, hint, error })}
        aria-invalid={error ? true : undefined}
      />
    </Field>
  )
}
