interface SubmitButtonProps {
  label: string
  isPending: boolean
  className?: string
}

/** It keeps its words and its size while the answer is awaited, and is not lost to the keyboard. */
export function SubmitButton({ label, isPending, className = '' }: SubmitButtonProps) {
  return (
    <button type="submit" className={`lc-btn lc-btn--primary ${className}`} aria-disabled={isPending}>
      {label}
      {isPending && (
        <span className="vh" role="status">
          Saving
        </span>
      )}
    </button>
  )
}
