import { createRoute, lazyRouteComponent } from '@tanstack/react-router'

import { readersQuery } from '@/api/record-history'
import {
  actionQuery,
  actionsQuery,
  agencyActionQuery,
  agencyActionsQuery,
  ownersQuery,
  type ActionSearch,
  type AgencyActionSearch,
  type Shown,
} from '@/features/actions/queries'
import { actionEvidenceQuery } from '@/features/evidence/queries'
import { prioritiesQuery } from '@/features/priorities/queries'

import { load } from '../load'
import { loadHeldMeetings } from '../load-held-meetings'
import { ProblemPage } from '../ProblemPage'
import { agencyRoute } from './agencies'
import { memberRoute } from './board'
import { recordOf } from './named-record'

const pages = () => import('./actions.pages')
const formPages = () => import('./action-forms.pages')

const shownWords: readonly string[] = ['overdue', 'waiting', 'finished', 'all'] satisfies Shown[]
const sortWords: readonly string[] = [
  'reference',
  'owner',
  'priority',
  'source',
] satisfies ActionSearch['sort'][]
/** Anything else in the address is somebody's typing, and is left out. */
const isDay = (word: unknown): word is string => typeof word === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(word)
const isNumber = (word: unknown): word is number => typeof word === 'number' && Number.isInteger(word)
const isSort = (word: unknown): word is ActionSearch['sort'] & string =>
  typeof word === 'string' && sortWords.includes(word)
const isShown = (word: unknown): word is Shown => typeof word === 'string' && shownWords.includes(word)

/** Reads words of an address. A reference such as A-1 stays text, and what is empty is left out. */
function wordsOf<Name extends string>(
  search: Record<string, unknown>,
  names: readonly Name[],
): Partial<Record<Name, string>> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const word = search[name]

      return typeof word === 'string' || typeof word === 'number' ? [[name, String(word)]] : []
    }),
  ) as Partial<Record<Name, string>>
}

export const actionsRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/actions',
  validateSearch: (search: Record<string, unknown>): ActionSearch => ({
    ...wordsOf(search, ['owner', 'priority', 'meeting', 'sourceKind', 'source', 'text', 'after']),
    ...(isNumber(search.sourceNumber) ? { sourceNumber: search.sourceNumber } : {}),
    ...(isDay(search.dueBefore) ? { dueBefore: search.dueBefore } : {}),
    ...(isShown(search.show) ? { show: search.show } : {}),
    ...(isSort(search.sort) ? { sort: search.sort } : {}),
  }),
  loaderDeps: ({ search }) => search,
  loader: ({ context, location, params, deps }) =>
    load({ context, location }, actionsQuery(params.board, deps)),
  component: lazyRouteComponent(pages, 'Actions'),
  errorComponent: ProblemPage,
})

export const newActionRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/actions/new',
  validateSearch: (search: Record<string, unknown>) =>
    wordsOf(search, ['priority', 'fromKind', 'from', 'fromNumber']),
  loaderDeps: ({ search }) => search,
  loader: async ({ context, location, params: { board }, deps }) => {
    const record = recordOf(deps)

    await Promise.all([
      ...(record ? [load({ context, location }, readersQuery(board, record))] : []),
      load({ context, location }, actionsQuery(board, {})),
      load({ context, location }, ownersQuery(board)),
      load({ context, location }, prioritiesQuery(board, 'open')),
      loadHeldMeetings(context, board),
    ])
  },
  component: lazyRouteComponent(formPages, 'NewAction'),
  errorComponent: ProblemPage,
})

/** One action, and the page that edits it. */
export const oneActionRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/actions/$reference',
  loader: ({ context, location, params }) =>
    load({ context, location }, actionQuery(params.board, params.reference)),
  errorComponent: ProblemPage,
})

export const actionRoute = createRoute({
  getParentRoute: () => oneActionRoute,
  path: '/',
  // A block of the page that cannot be loaded says so itself, and the page stays.
  loader: ({ context, params: { board, reference } }) =>
    context.queryClient
      .query({ ...actionEvidenceQuery(board, reference), staleTime: 'static' })
      .catch(() => null),
  component: lazyRouteComponent(pages, 'OneAction'),
  errorComponent: ProblemPage,
})

export const rewordActionRoute = createRoute({
  getParentRoute: () => oneActionRoute,
  path: '/change',
  loader: ({ context, location, params }) => load({ context, location }, ownersQuery(params.board)),
  component: lazyRouteComponent(formPages, 'RewordAction'),
  errorComponent: ProblemPage,
})

export const agencyActionsRoute = createRoute({
  getParentRoute: () => agencyRoute,
  path: '/actions',
  validateSearch: (search: Record<string, unknown>): AgencyActionSearch => ({
    ...wordsOf(search, ['board', 'after']),
    ...(isShown(search.show) ? { show: search.show } : {}),
  }),
  loaderDeps: ({ search }) => search,
  loader: ({ context, location, params, deps }) =>
    load({ context, location }, agencyActionsQuery(params.agency, deps)),
  component: lazyRouteComponent(pages, 'AgencyActions'),
  errorComponent: ProblemPage,
})

export const agencyActionRoute = createRoute({
  getParentRoute: () => agencyRoute,
  path: '/actions/$board/$reference',
  loader: ({ context, location, params: { agency, board, reference } }) =>
    load({ context, location }, agencyActionQuery(agency, board, reference)),
  component: lazyRouteComponent(pages, 'AgencyAction'),
  errorComponent: ProblemPage,
})
