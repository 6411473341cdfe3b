import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'

import { asProblem } from '@/api/problem'
import { Notice } from '@/components/Notice'
import { PageHead } from '@/components/PageHead'

import { stopQuery, useStop } from './queries'

/** Where a link from the daily email leads. It stops nothing until the person says so. */
export function StopEmailsPage({ token }: { token: string }) {
  const { data: looked } = useSuspenseQuery(stopQuery(token))
  const stop = useStop()
  const problem = asProblem(stop.error)

  if (stop.isSuccess) {
    return (
      <div className="lc-narrow">
        <PageHead title="Stopped" />
        <Notice kind="good">
          <p>
            {looked.isAll
              ? 'You get no daily email any more.'
              : `The daily email no longer tells you of this: ${looked.label.toLowerCase()}.`}
          </p>
        </Notice>
        <p>
          To take it back, <Link to="/account/notifications">choose what you are told of</Link>.
        </p>
      </div>
    )
  }

  return (
    <div className="lc-narrow">
      <PageHead title={looked.isAll ? 'Stop the daily email?' : 'Stop being told of this by email?'} />
      {problem && (
        <Notice kind="bad">
          <p>{problem.message}</p>
        </Notice>
      )}
      <p>
        <strong>{looked.label}</strong>
      </p>
      <p>
        This is for every board and agency where you work now. What needs you still stands on their homes.
      </p>
      <p className="lc-actions mt">
        <button
          type="button"
          className="lc-btn lc-btn--primary"
          aria-disabled={stop.isPending}
          onClick={() => {
            if (!stop.isPending) {
              stop.mutate(token)
            }
          }}
        >
          Stop it
        </button>
        <Link className="lc-btn" to="/account/notifications">
          Choose in detail instead
        </Link>
      </p>
    </div>
  )
}
