import { useEffect, useRef } from 'react'

import type { Problem } from '@/api/problem'
import { Notice } from '@/components/Notice'

import type { FormMessage } from './use-app-form'

interface FormProblemProps {
  messages: readonly FormMessage[]
  problem: Problem | null
  /** How often the form was sent: each time, the focus moves to what is wrong. */
  submitCount: number
}

/** Why the form was not taken: what to mend, or that the service is away and the text is kept. */
export function FormProblem({ messages, problem, submitCount }: FormProblemProps) {
  if (problem?.isAway) {
    return (
      <Notice kind="warn">
        <p>We cannot reach the service. Your text is kept here.</p>
        <button type="submit" className="lc-btn lc-btn--s">
          Try again
        </button>
      </Notice>
    )
  }

  if (problem?.isSessionEnded) {
    return (
      <Notice kind="warn">
        <p>Your session has ended. Sign in again: your text is kept here.</p>
      </Notice>
    )
  }

  // The page shows both versions of a conflict itself.
  if (messages.length === 0 || problem?.isStale) {
    return null
  }

  return <ErrorSummary messages={messages} key={submitCount} />
}

function ErrorSummary({ messages }: Pick<FormProblemProps, 'messages'>) {
  const summary = useRef<HTMLDivElement>(null)

  useEffect(() => {
    summary.current?.focus()
  }, [])

  return (
    <div
      className="govuk-error-summary"
      ref={summary}
      tabIndex={-1}
      role="alert"
      aria-labelledby="error-summary"
    >
      <h2 className="govuk-error-summary__title" id="error-summary">
        There is a problem
      </h2>
      <ul className="govuk-error-summary__list">
        {messages.map(({ id, message }) => (
          <li key={message}>{id ? <FieldLink id={id} message={message} /> : message}</li>
        ))}
      </ul>
    </div>
  )
}

function FieldLink({ id, message }: { id: string; message: string }) {
  return (
    <a
      href={`#${id}`}
      onClick={(event) => {
        event.preventDefault()
        document.getElementById(id)?.focus()
      }}
    >
      {message}
    </a>
  )
}
