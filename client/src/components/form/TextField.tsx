import { useRef, type InputHTMLAttributes, type Ref } from 'react'

import { Field } from './Field'
import { useField } from './field-id'
import { TextMarks } from './TextMarks'
import { useMarks } from './use-marks'

interface TextFieldProps extends InputHTMLAttributes<HTMLInputElement> {
  name: string
  label: string
  hint?: string
  error?: string | undefined
  ref?: Ref<HTMLInputElement>
}

/** A line of text. The save looks through it for what may tell who a child or a family is, and its marks stand under the field. */
export function TextField(props: TextFieldProps) {
  const { label, hint, error, className = '', type = 'text', onChange, ref, ...input } = props
  const { id, describedBy } = useField({ name: input.name, hint, error })
  const element = useRef<HTMLInputElement>(null)
  const { marks, answers, remove, later } = useMarks(input.name, element, false)

  return (
    <div className="lc-checked">
      <Field id={id} label={label} hint={hint} error={error}>
        <input
          {...input}
          ref={(found) => {
            element.current = found

            if (typeof ref === 'function') {
              return ref(found)
            }
          }}
          type={type}
          id={id}
          className={`govuk-input ${className}${error ? ' govuk-input--error' : ''}`}
          aria-describedby={describedBy}
          aria-invalid={error ? true : undefined}
          onChange={(event) => {
            later(event.target.value)
            onChange?.(event)
          }}
        />
      </Field>
      {marks.length > 0 && (
        <TextMarks field={input.name} label={label} marks={marks} answers={answers} onRemove={remove} />
      )}
    </div>
  )
}
