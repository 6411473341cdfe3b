import { createRoute, lazyRouteComponent } from '@tanstack/react-router'

import { agencyQuery } from '@/api/agency'
import { agencyActionHistoryQuery } from '@/features/history/queries'
import { peopleQuery } from '@/features/people/queries'
import { removalsQuery } from '@/features/removals/queries'

import { BareProblemPage } from '../BareProblemPage'
import { forgetOtherPlaces, load, loadBy } from '../load'
import { historySearch, loadHistory } from '../load-history'
import { ProblemPage } from '../ProblemPage'
import { signedInRoute } from './root'

const pages = () => import('./agencies.pages')

export const agencyRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/agencies/$agency',
  beforeLoad: async ({ context, location, params }) => {
    forgetOtherPlaces(
      context.queryClient,
      ([place, agency]) => place === 'agencies' && agency === params.agency,
    )

    return { agency: await load({ context, location }, agencyQuery(params.agency)) }
  },
  component: lazyRouteComponent(pages, 'Agency'),
  errorComponent: BareProblemPage,
})

export const agencyPeopleRoute = createRoute({
  getParentRoute: () => agencyRoute,
  path: '/people',
  loader: ({ context, location, params }) =>
    loadBy({ context, location }, (queryClient) =>
      queryClient.infiniteQuery({
        ...peopleQuery({ kind: 'agency', slug: params.agency }),
        staleTime: 'static',
      }),
    ),
  component: lazyRouteComponent(pages, 'AgencyPeople'),
  errorComponent: ProblemPage,
})

export const agencyHistoryRoute = createRoute({
  getParentRoute: () => agencyRoute,
  path: '/history',
  validateSearch: historySearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, location, params, deps }) =>
    loadHistory({ context, location }, { kind: 'agency', slug: params.agency }, deps),
  component: lazyRouteComponent(pages, 'AgencyHistory'),
  errorComponent: ProblemPage,
})

export const agencyActionHistoryRoute = createRoute({
  getParentRoute: () => agencyRoute,
  path: '/actions/$board/$reference/history',
  loader: ({ context, location, params: { agency, board, reference } }) =>
    loadBy({ context, location }, (queryClient) =>
      queryClient.infiniteQuery({
        ...agencyActionHistoryQuery(agency, board, reference),
        staleTime: 'static',
      }),
    ),
  component: lazyRouteComponent(pages, 'AgencyActionHistory'),
  errorComponent: ProblemPage,
})

export const agencyRemovalsRoute = createRoute({
  getParentRoute: () => agencyRoute,
  path: '/removals',
  loader: ({ context, location, params }) =>
    loadBy({ context, location }, (queryClient) =>
      queryClient.infiniteQuery({
        ...removalsQuery({ kind: 'agency', slug: params.agency }),
        staleTime: 'static',
      }),
    ),
  component: lazyRouteComponent(pages, 'AgencyRemovals'),
  errorComponent: ProblemPage,
})
