import { createRoute, lazyRouteComponent } from '@tanstack/react-router'

import { agencyQuery } from '@/api/agency'
import { peopleQuery } from '@/features/people/queries'

import { BareProblemPage } from '../BareProblemPage'
import { forgetOtherPlaces, load, loadBy } from '../load'
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
