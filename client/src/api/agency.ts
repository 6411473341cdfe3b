import { queryOptions } from '@tanstack/react-query'

import { api, orThrow } from './client'

export const agencyQuery = (agency: string) =>
  queryOptions({
    queryKey: ['agencies', agency, 'agency'],
    queryFn: ({ signal }) =>
      orThrow(api.GET('/agencies/{agency}/api/agency', { params: { path: { agency } }, signal })),
  })
