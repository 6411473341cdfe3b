import { useState, type InputHTMLAttributes, type Ref } from 'react'

import { Field } from './Field'
import { useField } from './field-id'

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
  const { id, describedBy } = useField({ name: input.name, hint, error })
  const [isShown, setIsShown] = useState(false)

  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <div className="lc-pass">
        <input
          {...input}
          type={isShown ? 'text' : 'password'}
          id={id}
          spellCheck={false}
          autoCapitalize="none"
          className={`govuk-input${error ? ' govuk-input--error' : ''}`}
          aria-describedby={describedBy}
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
