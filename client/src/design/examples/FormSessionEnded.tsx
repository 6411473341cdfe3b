import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useState } from 'react'

import { Problem } from '@/api/problem'
import { sessionEndedQuery } from '@/api/session'

import { SampleForm } from './SampleForm'

const ended = new Problem(401, { code: 'session.none' })

/** The page around a form knows that the session is over, and says so until somebody signs in again. */
export function FormSessionEnded() {
  const [queryClient] = useState(() => {
    const asked = new QueryClient()
    asked.setQueryData(sessionEndedQuery.queryKey, true)

    return asked
  })

  return (
    <QueryClientProvider client={queryClient}>
      <SampleForm problem={ended} />
    </QueryClientProvider>
  )
}
