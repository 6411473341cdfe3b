import { fieldId } from './use-app-form'

interface FieldErrorProps {
  name: string
  error?: string | undefined
}

export function FieldError({ name, error }: FieldErrorProps) {
  return error ? (
    <p className="govuk-error-message" id={`${fieldId(name)}-error`}>
      <span className="vh">Error: </span>
      {error}
    </p>
  ) : null
}
