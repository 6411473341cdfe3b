import { createRoute, lazyRouteComponent } from '@tanstack/react-router'

import { pastDateQuery, retentionQuery, type PastDateSearch } from '@/features/retention/queries'

import { load } from '../load'
import { ProblemPage } from '../ProblemPage'
import { agencyRoute } from './agencies'
import { memberRoute } from './board'

const pages = () => import('./retention.pages')

const boardRetentionRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/settings/retention',
  loader: ({ context, location, params }) =>
    load({ context, location }, retentionQuery({ kind: 'board', slug: params.board })),
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
    load({ context, location }, pastDateQuery({ kind: 'board', slug: params.board }, deps)),
  component: lazyRouteComponent(pages, 'PastDate'),
  errorComponent: ProblemPage,
})

/** The pages of a board's retention. */
export const retentionRoutes = [boardRetentionRoute, pastDateRoute] as const

const agencyRetentionRoute = createRoute({
  getParentRoute: () => agencyRoute,
  path: '/retention',
  loader: ({ context, location, params }) =>
    load({ context, location }, retentionQuery({ kind: 'agency', slug: params.agency })),
  component: lazyRouteComponent(pages, 'AgencyRetention'),
  errorComponent: ProblemPage,
})

const agencyPastDateRoute = createRoute({
  getParentRoute: () => agencyRoute,
  path: '/retention/past-date',
  validateSearch: (search: Record<string, unknown>): Pick<PastDateSearch, 'after'> =>
    typeof search.after === 'string' ? { after: search.after } : {},
  loaderDeps: ({ search }) => search,
  loader: ({ context, location, params, deps }) =>
    load({ context, location }, pastDateQuery({ kind: 'agency', slug: params.agency }, deps)),
  component: lazyRouteComponent(pages, 'AgencyPastDate'),
  errorComponent: ProblemPage,
})

/** The pages of an agency's retention. */
export const agencyRetentionRoutes = [agencyRetentionRoute, agencyPastDateRoute] as const
