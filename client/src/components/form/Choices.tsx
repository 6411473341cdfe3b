import type { ReactNode } from 'react'
import type { UseFormRegisterReturn } from 'react-hook-form'

import { FieldError } from './FieldError'
import { useField } from './field-id'

interface Choice {
  value: string
  label: string
  hint?: string
}

interface ChoicesProps {
  legend: string
  /** One of them, or any number. */
  kind: 'radios' | 'checkboxes'
  choices: readonly Choice[]
  field: UseFormRegisterReturn
  hint?: string
  error?: string | undefined
  children?: ReactNode
}

const types = { radios: 'radio', checkboxes: 'checkbox' } as const

/** A question with its answers to choose from. A message about it leads to the first of them. */
export function Choices({ legend, kind, choices, field, hint, error, children }: ChoicesProps) {
  const { id, describedBy } = useField({ name: field.name, hint, error })

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
        <div className={`govuk-${kind} govuk-${kind}--small`}>
          {choices.map((choice, index) => {
            const choiceId = index === 0 ? id : `${id}-${choice.value}`

            return (
              <div className={`govuk-${kind}__item`} key={choice.value}>
                <input
                  {...field}
                  className={`govuk-${kind}__input`}
                  id={choiceId}
                  type={types[kind]}
                  value={choice.value}
                  aria-describedby={choice.hint ? `${choiceId}-hint` : undefined}
                />
                <label className={`govuk-label govuk-${kind}__label`} htmlFor={choiceId}>
                  {choice.label}
                </label>
                {choice.hint && (
                  <div className={`govuk-hint govuk-${kind}__hint`} id={`${choiceId}-hint`}>
                    {choice.hint}
                  </div>
                )}
              </div>
            )
          })}
        </div>
      </fieldset>
      {children}
    </div>
  )
}
