import type { Ref, TextareaHTMLAttributes } from 'react'

import { Field } from './Field'
import { useField } from './field-id'

export interface TextAreaProps extends TextareaHTMLAttributes<HTMLTextAreaElement> {
  name: string
  label: string
  hint?: string
  error?: string | undefined
  ref?: Ref<HTMLTextAreaElement>
}

export function TextArea({ label, hint, error, rows = 5, ...area }: TextAreaProps) {
  const { id, describedBy } = useField({ name: area.name, hint, error })

  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <textarea
        {...area}
        id={id}
        rows={rows}
        className={`govuk-textarea${error ? ' govuk-textarea--error' : ''}`}
        aria-describedby={describedBy}
        aria-invalid={error ? true : undefined}
      />
    </Field>
  )
}
