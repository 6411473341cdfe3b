import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'

import { isServiceReady } from '@/api/health'
import { awayQuery, person } from '@/api/session'

const askEvery = 5_000

/** Calm, at the top, for as long as the service cannot be reached; it goes by itself when the service is back. */
export function AwayBar() {
  const { data: isAway } = useQuery(awayQuery)

  return isAway ? <Away /> : null
}

function Away() {
  const queryClient = useQueryClient()
  const router = useRouter()
  const { data: isBack, refetch } = useQuery({
    queryKey: [person, 'health'],
    queryFn: ({ signal }) => isServiceReady(signal),
    refetchInterval: askEvery,
    gcTime: 0,
    staleTime: 0,
  })

  useEffect(() => {
    if (isBack) {
      queryClient.setQueryData(awayQuery.queryKey, false)
      void router.invalidate()
      void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== person })
    }
  }, [isBack, queryClient, router])

  return (
    <div className="lc-away" role="status">
      <div className="lc-wrap lc-away__in">
        <span>We cannot reach the service. Your text is kept here.</span>
        <button type="button" className="lc-btn lc-btn--s" onClick={() => void refetch()}>
          Try again
        </button>
      </div>
    </div>
  )
}
