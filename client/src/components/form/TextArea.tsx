import { useEffect, useRef, type Ref, type TextareaHTMLAttributes } from 'react'

import { Field } from './Field'
import { useField } from './field-id'
import { TextMarks } from './TextMarks'
import { useMarks } from './use-marks'

interface TextAreaProps extends TextareaHTMLAttributes<HTMLTextAreaElement> {
  name: string
  label: string
  hint?: string
  error?: string | undefined
  /** Whether marked words have to be taken out, because they are kept where nobody can remove them. */
  mustTakeOut?: boolean
  ref?: Ref<HTMLTextAreaElement>
}

/** A text that is looked through while it is written for what may tell who a child or a family is. */
export function TextArea(props: TextAreaProps) {
  const { label, hint, error, rows = 5, mustTakeOut = false, onChange, onBlur, ref, ...area } = props
  const { id, describedBy } = useField({ name: area.name, hint, error })
  const element = useRef<HTMLTextAreaElement>(null)
  const { marks, answers, remove, later, now } = useMarks(area.name, element, true)
  const first = useRef(now)

  // Text that was there before is looked through once.
  useEffect(() => {
    first.current(element.current?.value ?? '')
  }, [])

  return (
    <div className="lc-checked">
      <Field id={id} label={label} hint={hint} error={error}>
        <textarea
          {...area}
          ref={(found) => {
            element.current = found

            if (typeof ref === 'function') {
              return ref(found)
            }
          }}
          id={id}
          rows={rows}
          className={`govuk-textarea${error ? ' govuk-textarea--error' : ''}`}
          aria-describedby={describedBy}
          aria-invalid={error ? true : undefined}
          onChange={(event) => {
            later(event.target.value)
            onChange?.(event)
          }}
          onBlur={(event) => {
            now(event.target.value)
            onBlur?.(event)
          }}
        />
      </Field>
      <TextMarks
        field={area.name}
        label={label}
        marks={marks}
        answers={mustTakeOut ? undefined : answers}
        onRemove={remove}
      />
    </div>
  )
}
