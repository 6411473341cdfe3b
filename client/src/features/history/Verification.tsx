import { asProblem } from '@/api/problem'
import { Notice } from '@/components/Notice'
import { count } from '@/lib/text'

import type { HistoryPlace } from './history-place'
import { useVerifyHistory } from './queries'

/** Each entry of the history carries the mark of the one before it; this reads them all again. */
export function Verification({ place }: { place: HistoryPlace }) {
  const verify = useVerifyHistory(place)
  const problem = asProblem(verify.error)

  return (
    <section className="lc-card" aria-labelledby="verify">
      <h2 className="lc-h3" id="verify">
        Is the history whole?
      </h2>
      <p className="small muted">
        Every entry carries a mark made from the one before it. Nobody can change, remove or add one without
        breaking the chain.
      </p>
      <p className="lc-actions mt">
        <button
          type="button"
          className="lc-btn"
          aria-disabled={verify.isPending}
          onClick={() => {
            if (!verify.isPending) {
              verify.mutate()
            }
          }}
        >
          Verify the chain
        </button>
      </p>
      <div aria-live="polite" className="mt">
        {problem && (
          <Notice kind="bad">
            <p>{problem.message}</p>
          </Notice>
        )}
        {verify.data && <Result result={verify.data} />}
      </div>
    </section>
  )
}

function Result({ result }: { result: NonNullable<ReturnType<typeof useVerifyHistory>['data']> }) {
  if (!result.isIntact) {
    return (
      <Notice kind="bad">
        <p className="strong">The chain is broken.</p>
        <p className="small">
          {result.firstProblem
            ? `At entry ${result.firstProblem.sequence}: ${result.firstProblem.sentence}`
            : 'Tell the people who run the service.'}
        </p>
      </Notice>
    )
  }

  return (
    <Notice kind="good">
      <p className="strong">The chain is whole.</p>
      <p className="small">
        {count(result.chained, 'entry', 'entries')} verified
        {result.redacted > 0 && `, ${count(result.redacted, 'one', 'ones')} with words removed`}
        {result.waiting > 0 && `, ${count(result.waiting, 'new one', 'new ones')} not chained yet`}.
      </p>
      {result.head && (
        <p className="small">
          Head: {result.head.sequence}, <span className="mono">{result.head.hash}</span>
        </p>
      )}
    </Notice>
  )
}
