import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router'

import { boardQuery } from '@/api/board'
import { frontQuery } from '@/api/front'
import { arrangementsQuery } from '@/features/arrangements/queries'
import { peopleQuery } from '@/features/people/queries'
import { profileQuery } from '@/features/profile/queries'
import { removalsQuery } from '@/features/removals/queries'
import { seatsQuery } from '@/features/seats/queries'

import { BareProblemPage } from '../BareProblemPage'
import { forgetOtherPlaces, load, loadBy, requireSession } from '../load'
import { historySearch, loadHistory } from '../load-history'
import { ProblemPage } from '../ProblemPage'
import { rootRoute } from './root'

const pages = () => import('./board.pages')
const frontPages = () => import('./front.pages')

export const boardRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$board',
})

/** The same page for everyone, signed in or not. */
export const boardFrontRoute = createRoute({
  getParentRoute: () => boardRoute,
  path: '/',
  loader: async ({ context, params }) => {
    const front = await context.queryClient.query({ ...frontQuery, staleTime: 'static' })
    const board = front.boards.find(({ slug }) => slug === params.board)

    if (!board) {
      throw notFound()
    }

    return { board, demonstration: front.demonstration }
  },
  component: lazyRouteComponent(frontPages, 'PublicFront'),
})

/** The workspace of a board: for its members. */
export const memberRoute = createRoute({
  getParentRoute: () => boardRoute,
  id: 'member',
  beforeLoad: async ({ context, location, params }) => {
    forgetOtherPlaces(context.queryClient, ([place]) => place === params.board)
    const session = await requireSession({ context, location })
    const board = await load({ context, location }, boardQuery(params.board))

    return { session, board }
  },
  component: lazyRouteComponent(pages, 'Member'),
  errorComponent: BareProblemPage,
})

const boardPeopleRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/settings/people',
  loader: ({ context, location, params }) =>
    loadBy({ context, location }, (queryClient) =>
      queryClient.infiniteQuery({
        ...peopleQuery({ kind: 'board', slug: params.board }),
        staleTime: 'static',
      }),
    ),
  component: lazyRouteComponent(pages, 'BoardPeople'),
  errorComponent: ProblemPage,
})

const boardArrangementsRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/settings/arrangements',
  loader: ({ context, location, params }) => load({ context, location }, arrangementsQuery(params.board)),
  component: lazyRouteComponent(pages, 'BoardArrangements'),
  errorComponent: ProblemPage,
})

const boardProfileRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/settings/profile',
  loader: ({ context, location, params }) => load({ context, location }, profileQuery(params.board)),
  component: lazyRouteComponent(pages, 'BoardProfile'),
  errorComponent: ProblemPage,
})

const boardSeatsRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/settings/agencies',
  loader: ({ context, location, params }) =>
    loadBy({ context, location }, (queryClient) =>
      queryClient.infiniteQuery({ ...seatsQuery(params.board), staleTime: 'static' }),
    ),
  component: lazyRouteComponent(pages, 'BoardSeats'),
  errorComponent: ProblemPage,
})

const boardHistoryRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/settings/history',
  validateSearch: historySearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, location, params, deps }) =>
    loadHistory({ context, location }, { kind: 'board', slug: params.board }, deps),
  component: lazyRouteComponent(pages, 'BoardHistory'),
  errorComponent: ProblemPage,
})

const boardRemovalsRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/settings/removals',
  loader: ({ context, location, params }) =>
    loadBy({ context, location }, (queryClient) =>
      queryClient.infiniteQuery({
        ...removalsQuery({ kind: 'board', slug: params.board }),
        staleTime: 'static',
      }),
    ),
  component: lazyRouteComponent(pages, 'BoardRemovals'),
  errorComponent: ProblemPage,
})

/** The pages on which a board is set up and looked after. */
export const boardSettingRoutes = [
  boardPeopleRoute,
  boardProfileRoute,
  boardSeatsRoute,
  boardArrangementsRoute,
  boardHistoryRoute,
  boardRemovalsRoute,
] as const
