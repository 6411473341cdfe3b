import { keepPreviousData, queryOptions } from '@tanstack/react-query'

import { api, orThrow } from '@/api/client'
import type { Schema } from '@/api/schema'

export type Home = Schema<'HomeView'>
export type AgencyHome = Schema<'AgencyHomeView'>
export type Need = Schema<'NeedView'>
export type Glance = Schema<'PriorityGlance'>

/** What home shows first, and as many as the service gives at once. */
const first = 5
const most = 100

/** Never kept: whoever comes back to the start of the day sees it as it is now. */
export const homeQuery = (board: string, isAll: boolean) =>
  queryOptions({
    queryKey: [board, 'home', isAll],
    queryFn: ({ signal }) =>
      orThrow(
        api.GET('/{board}/api/home', {
          params: { path: { board }, query: { needs: isAll ? most : first } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  })

export const agencyHomeQuery = (agency: string, isAll: boolean) =>
  queryOptions({
    queryKey: ['agencies', agency, 'home', isAll],
    queryFn: ({ signal }) =>
      orThrow(
        api.GET('/agencies/{agency}/api/home', {
          params: { path: { agency }, query: { needs: isAll ? most : first } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  })
