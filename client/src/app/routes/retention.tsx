import { createRoute, lazyRouteComponent } from '@tanstack/react-router'

import { pastDateQuery, retentionQuery, type PastDateSearch } from '@/features/retention/queries'

import { load } from '../load'
import { ProblemPage } from '../ProblemPage'
import { memberRoute } from './board'

const pages = () => import('./retention.pages')

const boardRetentionRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/settings/retention',
  loader: ({ context, location, params }) => load({ context, location }, retentionQuery(params.board)),
  component: lazyRouteComponent(pages, 'BoardRetention'),
  errorComponent: ProblemPage,
})

const pastDateRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/settings/retention/past-date',
  validateSearch: (search: Record<string, unknown>): PastDateSearch => ({
    ...(search.show === 'actions' || search.show === 'evidence' ? { show: search.show } : {}),
    ...(typeof search.after === 'string' ? { after: search.after } : {}),
  }),
  loaderDeps: ({ search }) => search,
  loader: ({ context, location, params, deps }) =>
    load({ context, location }, pastDateQuery(params.board, deps)),
  component: lazyRouteComponent(pages, 'PastDate'),
  errorComponent: ProblemPage,
})

/** The pages of retention. */
export const retentionRoutes = [boardRetentionRoute, pastDateRoute] as const
