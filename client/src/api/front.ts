import { queryOptions } from '@tanstack/react-query'

import { api, orThrow } from './client'
import type { Schema } from './schema'
import { person } from './session'

export type Front = Schema<'FrontPage'>

/** What anyone may know without signing in: the boards' names and marks, and whether this is the demonstration. */
export const frontQuery = queryOptions({
  queryKey: [person, 'front'],
  queryFn: ({ signal }) => orThrow(api.GET('/api/front', { signal })),
  staleTime: Infinity,
})
