import { queryOptions } from '@tanstack/react-query'

import { api, orThrow } from '@/api/client'
import { person } from '@/api/session'

export const mailboxQuery = queryOptions({
  queryKey: [person, 'mailbox'],
  queryFn: ({ signal }) => orThrow(api.GET('/api/mailbox', { signal })),
})
