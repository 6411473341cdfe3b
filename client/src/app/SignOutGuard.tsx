import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'

import { signOutProblemQuery } from '@/api/session'
import { Dialog } from '@/components/Dialog'

import { signOut } from './sign-out'

/** Says that signing out did not end the session, until it does or the person goes on. */
export function SignOutGuard() {
  const queryClient = useQueryClient()
  const { data: problem } = useQuery(signOutProblemQuery)
  const [isPending, setIsPending] = useState(false)

  if (!problem) {
    return null
  }

  return (
    <Dialog title="You are still signed in">
      <p role="alert">
        {problem.isAway ? 'We cannot reach the service, so we could not sign you out.' : problem.message} Try
        again before you leave this computer. If that does not help, close every window of this browser.
      </p>
      <div className="lc-form__go">
        <button
          type="button"
          className="lc-btn lc-btn--primary"
          aria-disabled={isPending}
          onClick={() => {
            if (!isPending) {
              setIsPending(true)
              void signOut(queryClient).finally(() => {
                setIsPending(false)
              })
            }
          }}
        >
          Try again
        </button>
        <button
          type="button"
          className="lc-btn"
          onClick={() => {
            queryClient.setQueryData(signOutProblemQuery.queryKey, null)
          }}
        >
          Stay signed in
        </button>
      </div>
    </Dialog>
  )
}
