import { useState, type InputHTMLAttributes, type Ref } from 'react'

import { describedBy } from './described-by'
import { Field } from './Field'
import { fieldId } from './use-app-form'

interface PasswordFieldProps extends InputHTMLAttributes<HTMLInputElement> {
  name: string
  label: string
  autoComplete: 'current-password' | 'new-password'
  hint?: string
  error?: string | undefined
  ref?: Ref<HTMLInputElement>
}

/** Pasting and looking at what was typed are both allowed: neither weakens a password. */
export function PasswordField({ label, hint, error, ...input }: PasswordFieldProps) {
  const [isShown, setIsShown] = useState(false)

  return (
    <Field name={input.name} label={label} hint={hint} error={error}>
      <div className="lc-pass">
        <input
          {...input}
          type={isShown ? 'text' : 'password'}
          id={fieldId(input.name)}
          spellCheck={false}
          autoCapitalize="none"
          className={`govuk-input${error ? ' govuk-input--error' : ''}`}
          aria-describedby={describedBy({ name: input.name, hint, error })}
          aria-invalid={error ? true : undefined}
        />
        <button
          type="button"
          className="lc-btn"
          aria-label={isShown ? 'Hide password' : 'Show password'}
          onClick={() => {
            setIsShown(!isShown)
          }}
        >
          {isShown ? 'Hide' : 'Show'}
        </button>
      </div>
    </Field>
  )
}
