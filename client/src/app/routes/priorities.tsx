import { createRoute, lazyRouteComponent } from '@tanstack/react-router'

import { actionsOfPriorityQuery } from '@/features/actions/queries'
import { priorityEvidenceQuery } from '@/features/evidence/queries'
import { measuresQuery } from '@/features/measures/queries'
import { objectivesQuery } from '@/features/objectives/queries'
import {
  planOutlineQuery,
  prioritiesQuery,
  priorityQuery,
  type PriorityFilter,
} from '@/features/priorities/queries'

import { load } from '../load'
import { loadHeldMeetings } from '../load-held-meetings'
import { loadRecord } from '../load-record'
import { ProblemPage } from '../ProblemPage'
import { memberRoute } from './board'

const pages = () => import('./priorities.pages')
const formPages = () => import('./priority-forms.pages')

/** Anything else in the address is somebody's typing, and is left out. */
const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

interface ListSearch {
  state?: Exclude<PriorityFilter, 'open'>
  after?: string
  /** The plan of another period; none for the current one. */
  plan?: string
}

const prioritiesRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/priorities',
  validateSearch: (search: Record<string, unknown>): ListSearch => ({
    ...(search.state === 'closed' || search.state === 'all' ? { state: search.state } : {}),
    ...(typeof search.after === 'string' ? { after: search.after } : {}),
    ...(typeof search.plan === 'string' && isId.test(search.plan) ? { plan: search.plan } : {}),
  }),
  loaderDeps: ({ search }) => search,
  loader: ({ context, location, params, deps: { state, after, plan } }) =>
    Promise.all([
      load({ context, location }, prioritiesQuery(params.board, state ?? 'open', after, plan)),
      // The list stays where this cannot be loaded.
      context.queryClient
        .query({ ...planOutlineQuery(params.board, plan), staleTime: 'static' })
        .catch(() => null),
    ]),
  component: lazyRouteComponent(pages, 'Priorities'),
  errorComponent: ProblemPage,
})

const agreePriorityRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/priorities/new',
  loader: ({ context, location, params }) =>
    load({ context, location }, prioritiesQuery(params.board, 'open')),
  component: lazyRouteComponent(formPages, 'AgreePriority'),
  errorComponent: ProblemPage,
})

/** One priority and every page that changes it. */
export const onePriorityRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/priorities/$slug',
  loader: ({ context, location, params }) =>
    load({ context, location }, priorityQuery(params.board, params.slug)),
  errorComponent: ProblemPage,
})

const priorityRoute = createRoute({
  getParentRoute: () => onePriorityRoute,
  path: '/',
  // A block of the page that cannot be loaded says so itself, and the page stays.
  loader: ({ context, location, params: { board, slug } }) =>
    Promise.all([
      load({ context, location }, actionsOfPriorityQuery(board, slug)),
      context.queryClient.query({ ...measuresQuery(board, slug), staleTime: 'static' }).catch(() => null),
      context.queryClient.query({ ...objectivesQuery(board, slug), staleTime: 'static' }).catch(() => null),
      context.queryClient
        .query({ ...priorityEvidenceQuery(board, slug), staleTime: 'static' })
        .catch(() => null),
    ]),
  component: lazyRouteComponent(pages, 'Priority'),
  errorComponent: ProblemPage,
})

const priorityHistoryRoute = createRoute({
  getParentRoute: () => onePriorityRoute,
  path: '/history',
  loader: ({ context, location, params }) =>
    loadRecord({ context, location }, context.board, { kind: 'priority', address: params.slug }),
  component: lazyRouteComponent(pages, 'PriorityHistory'),
  errorComponent: ProblemPage,
})

const recordUpdateRoute = createRoute({
  getParentRoute: () => onePriorityRoute,
  path: '/updates/new',
  component: lazyRouteComponent(formPages, 'RecordUpdate'),
})

const amendUpdateRoute = createRoute({
  getParentRoute: () => onePriorityRoute,
  path: '/updates/latest',
  component: lazyRouteComponent(formPages, 'AmendUpdate'),
})

const proposeJudgementRoute = createRoute({
  getParentRoute: () => onePriorityRoute,
  path: '/judgement/propose',
  component: lazyRouteComponent(formPages, 'ProposeJudgement'),
})

const agreeJudgementRoute = createRoute({
  getParentRoute: () => onePriorityRoute,
  path: '/judgement/agree',
  loader: ({ context, params }) => loadHeldMeetings(context, params.board),
  component: lazyRouteComponent(formPages, 'AgreeJudgement'),
})

const revisePriorityRoute = createRoute({
  getParentRoute: () => onePriorityRoute,
  path: '/change',
  // The list knows which tags there are.
  loader: ({ context, location, params }) =>
    load({ context, location }, prioritiesQuery(params.board, 'open')),
  component: lazyRouteComponent(formPages, 'RevisePriority'),
})

const carryPriorityRoute = createRoute({
  getParentRoute: () => onePriorityRoute,
  path: '/carry',
  component: lazyRouteComponent(formPages, 'CarryPriority'),
})

const closePriorityRoute = createRoute({
  getParentRoute: () => onePriorityRoute,
  path: '/close',
  component: lazyRouteComponent(formPages, 'ClosePriority'),
})

const reopenPriorityRoute = createRoute({
  getParentRoute: () => onePriorityRoute,
  path: '/reopen',
  component: lazyRouteComponent(formPages, 'ReopenPriority'),
})

/** The list, and what is done beside one priority. */
export const priorityListRoutes = [prioritiesRoute, agreePriorityRoute] as const

/** The pages of one priority. A page that is added stands here, and the router takes it along. */
export const onePriorityRoutes = [
  priorityRoute,
  priorityHistoryRoute,
  recordUpdateRoute,
  amendUpdateRoute,
  proposeJudgementRoute,
  agreeJudgementRoute,
  revisePriorityRoute,
  carryPriorityRoute,
  closePriorityRoute,
  reopenPriorityRoute,
] as const
