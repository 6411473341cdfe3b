import type { ErrorComponentProps } from '@tanstack/react-router'
import { Link, useRouter } from '@tanstack/react-router'

import { asProblem, type Problem } from '@/api/problem'
import { PageHead } from '@/components/PageHead'

/** What went wrong with a page, in words for the person, and what they can do. */
export function ProblemPage({ error, reset }: Pick<ErrorComponentProps, 'error' | 'reset'>) {
  const router = useRouter()
  const problem = asProblem(error)
  const tryAgain = () => {
    reset()
    void router.invalidate()
  }

  if (problem?.status === 404) {
    return <NotFoundPage />
  }

  if (problem?.status === 403) {
    return <ForbiddenPage problem={problem} />
  }

  return problem?.isAway ? (
    <AwayPage onTryAgain={tryAgain} />
  ) : (
    <ErrorPage problem={problem} onTryAgain={tryAgain} />
  )
}

/** The same for what does not exist, what is another board's, and what was never there. */
export function NotFoundPage() {
  return (
    <div className="lc-narrow">
      <PageHead title="Page not found" />
      <div className="stack">
        <p>If you typed the address, check that it is right.</p>
        <p>
          If you followed a link, it may be to a place that you do not belong to, or to something that has
          gone.
        </p>
        <p>
          <Link to="/boards">Choose where to work</Link>
        </p>
      </div>
    </div>
  )
}

function ForbiddenPage({ problem }: { problem: Problem }) {
  return (
    <div className="lc-narrow">
      <PageHead title="You may not open this page" />
      <div className="stack">
        <p>{problem.message}</p>
        <p>
          <Link to="/boards">Choose where to work</Link>
        </p>
      </div>
    </div>
  )
}

interface TryAgainProps {
  onTryAgain: () => void
}

function AwayPage({ onTryAgain }: TryAgainProps) {
  return (
    <div className="lc-narrow">
      <PageHead title="We cannot reach the service" />
      <div className="stack">
        <p>Nothing is lost. What was saved is safe, and text that you have not saved is kept in this tab.</p>
        <p>This page tries again by itself.</p>
        <TryAgain onTryAgain={onTryAgain} />
      </div>
    </div>
  )
}

function ErrorPage({ problem, onTryAgain }: TryAgainProps & { problem: Problem | null }) {
  return (
    <div className="lc-narrow">
      <PageHead title="Sorry, there is a problem" />
      <div className="stack">
        <p>Something went wrong on our side. What you saved before is safe.</p>
        {problem?.traceId && (
          <p className="small muted">
            If it happens again, tell your business manager this number:{' '}
            <span className="mono">{problem.traceId}</span>
          </p>
        )}
        <TryAgain onTryAgain={onTryAgain} />
      </div>
    </div>
  )
}

function TryAgain({ onTryAgain }: TryAgainProps) {
  return (
    <p className="lc-actions">
      <button type="button" className="lc-btn lc-btn--primary" onClick={onTryAgain}>
        Try again
      </button>
    </p>
  )
}
