import { useQuery } from '@tanstack/react-query'
import { use, useEffect, useId, useRef } from 'react'

import type { Problem } from '@/api/problem'
import { sessionEndedQuery } from '@/api/session'
import { Notice } from '@/components/Notice'

import { fieldId, FormName } from './field-id'
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
    return <SessionEnded />
  }

  // The page shows both versions of a conflict itself.
  if (messages.length === 0 || problem?.isStale) {
    return null
  }

  return <ErrorSummary messages={messages} key={submitCount} />
}

/** Between the refusal and the next try the person signs in again, in the dialog over the page. */
function SessionEnded() {
  const { data: isStillOut } = useQuery(sessionEndedQuery)

  return (
    <Notice kind="warn">
      {isStillOut ? (
        <p>Your session has ended. Sign in again: your text is kept here.</p>
      ) : (
        <>
          <p>You are signed in again, and your text is here. It is not saved yet.</p>
          <button type="submit" className="lc-btn lc-btn--s">
            Save it now
          </button>
        </>
      )}
    </Notice>
  )
}

function ErrorSummary({ messages }: Pick<FormProblemProps, 'messages'>) {
  const summary = useRef<HTMLDivElement>(null)
  const titleId = useId()

  useEffect(() => {
    summary.current?.focus()
  }, [])

  return (
    <div className="govuk-error-summary" ref={summary} tabIndex={-1} role="alert" aria-labelledby={titleId}>
      <h2 className="govuk-error-summary__title" id={titleId}>
        There is a problem
      </h2>
      <ul className="govuk-error-summary__list">
        {messages.map(({ name, message }) => (
          <li key={message}>{name ? <FieldLink name={name} message={message} /> : message}</li>
        ))}
      </ul>
    </div>
  )
}

function FieldLink({ name, message }: { name: string; message: string }) {
  const id = fieldId(use(FormName), name)

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
