import { createRoute, lazyRouteComponent } from '@tanstack/react-router'

import { asProblem } from '@/api/problem'
import { agencyHomeQuery, homeQuery } from '@/features/home/queries'

import { loadBy } from '../load'
import { ProblemPage } from '../ProblemPage'
import { agencyRoute } from './agencies'
import { memberRoute } from './board'

const pages = () => import('./home.pages')

interface HomeSearch {
  all?: true
}

const searchOf = (search: Record<string, unknown>): HomeSearch =>
  search.all === true || search.all === 'true' ? { all: true } : {}

/** A block that cannot be loaded says so itself, and the page stays; without a session the page leads to sign-in. */
function unlessSessionEnded(error: unknown): null {
  if (asProblem(error)?.isSessionEnded) {
    throw error
  }

  return null
}

/** Asked each time it is opened: what needs somebody may have been done a moment ago, and elsewhere. */
export const boardHomeRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/home',
  validateSearch: searchOf,
  loaderDeps: ({ search }) => search,
  loader: ({ context, location, params, deps }) =>
    loadBy({ context, location }, (queryClient) =>
      queryClient
        .query({ ...homeQuery(params.board, deps.all ?? false), staleTime: 0 })
        .catch(unlessSessionEnded),
    ),
  component: lazyRouteComponent(pages, 'BoardHome'),
  errorComponent: ProblemPage,
})

export const agencyHomeRoute = createRoute({
  getParentRoute: () => agencyRoute,
  path: '/home',
  validateSearch: searchOf,
  loaderDeps: ({ search }) => search,
  loader: ({ context, location, params, deps }) =>
    loadBy({ context, location }, (queryClient) =>
      queryClient
        .query({ ...agencyHomeQuery(params.agency, deps.all ?? false), staleTime: 0 })
        .catch(unlessSessionEnded),
    ),
  component: lazyRouteComponent(pages, 'AgencyHome'),
  errorComponent: ProblemPage,
})
