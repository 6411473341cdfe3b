import { Link } from '@tanstack/react-router'

import { PageHead } from '@/components/PageHead'

/** A link from the daily email of which a part is missing. Such links do not end, so that is all that can be wrong. */
export function StopLinkProblem() {
  return (
    <div className="lc-narrow">
      <PageHead title="This link is not complete" />
      <div className="stack">
        <p>A part of it is missing, so nothing was stopped. Copy all of it from the email.</p>
        <p>
          Or <Link to="/account/notifications">sign in and choose what you are told of</Link>.
        </p>
      </div>
    </div>
  )
}
