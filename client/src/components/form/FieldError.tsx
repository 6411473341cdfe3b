interface FieldErrorProps {
  /** The field's element, to which the message belongs. */
  id: string
  error?: string | undefined
}

export function FieldError({ id, error }: FieldErrorProps) {
  return error ? (
    <p className="govuk-error-message" id={`${id}-error`}>
      <span className="vh">Error: </span>
      {error}
    </p>
  ) : null
}
