import { createRoute, lazyRouteComponent } from '@tanstack/react-router'

import { agenciesQuery, boardsQuery, jobFailuresQuery, mailQuery } from '@/features/platform/queries'

import { loadBy } from '../load'
import { historySearch, loadHistory } from '../load-history'
import { ProblemPage } from '../ProblemPage'
import { ownRoute } from './own'

const platformRoute = createRoute({
  getParentRoute: () => ownRoute,
  path: '/platform',
  loader: ({ context, location }) =>
    loadBy({ context, location }, (queryClient) =>
      Promise.all([
        queryClient.infiniteQuery({ ...boardsQuery, staleTime: 'static' }),
        queryClient.infiniteQuery({ ...agenciesQuery, staleTime: 'static' }),
        queryClient.query({ ...mailQuery, staleTime: 'static' }),
        queryClient.query({ ...jobFailuresQuery, staleTime: 'static' }),
      ]),
    ),
  component: lazyRouteComponent(() => import('@/features/platform/PlatformPage'), 'PlatformPage'),
  errorComponent: ProblemPage,
})

const platformHistoryRoute = createRoute({
  getParentRoute: () => ownRoute,
  path: '/platform/history',
  validateSearch: historySearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, location, deps }) => loadHistory({ context, location }, { kind: 'platform' }, deps),
  component: lazyRouteComponent(() => import('./platform.pages'), 'PlatformHistory'),
  errorComponent: ProblemPage,
})

/** The pages from which the service is run. */
export const platformRoutes = [platformRoute, platformHistoryRoute] as const
