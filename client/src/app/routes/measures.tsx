import { createRoute, lazyRouteComponent } from '@tanstack/react-router'

import { priorityEvidenceQuery } from '@/features/evidence/queries'
import { measureQuery, measuresQuery } from '@/features/measures/queries'

import { load } from '../load'
import { ProblemPage } from '../ProblemPage'
import { onePriorityRoute } from './priorities'

const pages = () => import('./measures.pages')
const formPages = () => import('./measure-forms.pages')

export const measuresRoute = createRoute({
  getParentRoute: () => onePriorityRoute,
  path: '/measures',
  loader: ({ context, location, params }) =>
    load({ context, location }, measuresQuery(params.board, params.slug)),
  errorComponent: ProblemPage,
})

const measuresPageRoute = createRoute({
  getParentRoute: () => measuresRoute,
  path: '/',
  component: lazyRouteComponent(pages, 'Measures'),
  errorComponent: ProblemPage,
})

const addMeasureRoute = createRoute({
  getParentRoute: () => measuresRoute,
  path: '/new',
  component: lazyRouteComponent(formPages, 'AddMeasure'),
})

/** One measure and every page that changes it. */
export const oneMeasureRoute = createRoute({
  getParentRoute: () => measuresRoute,
  path: '/$number',
  loader: ({ context, location, params }) =>
    load({ context, location }, measureQuery(params.board, params.slug, Number(params.number))),
  errorComponent: ProblemPage,
})

const measureRoute = createRoute({
  getParentRoute: () => oneMeasureRoute,
  path: '/',
  validateSearch: (search: Record<string, unknown>): { seenOn?: string } =>
    typeof search.seenOn === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(search.seenOn)
      ? { seenOn: search.seenOn }
      : {},
  loaderDeps: ({ search }) => search,
  loader: ({ context, location, params, deps: { seenOn } }) =>
    Promise.all([
      load({ context, location }, measureQuery(params.board, params.slug, Number(params.number), seenOn)),
      // A block of the page that cannot be loaded says so itself, and the page stays.
      context.queryClient
        .query({ ...priorityEvidenceQuery(params.board, params.slug), staleTime: 'static' })
        .catch(() => null),
    ]),
  component: lazyRouteComponent(pages, 'Measure'),
  errorComponent: ProblemPage,
})

const changeMeasureRoute = createRoute({
  getParentRoute: () => oneMeasureRoute,
  path: '/change',
  component: lazyRouteComponent(formPages, 'ChangeMeasure'),
})

const endMeasureRoute = createRoute({
  getParentRoute: () => oneMeasureRoute,
  path: '/end',
  component: lazyRouteComponent(formPages, 'EndMeasure'),
})

const recordReadingRoute = createRoute({
  getParentRoute: () => oneMeasureRoute,
  path: '/readings/new',
  component: lazyRouteComponent(formPages, 'RecordReading'),
})

const restateReadingRoute = createRoute({
  getParentRoute: () => oneMeasureRoute,
  path: '/readings/$reading/restate',
  component: lazyRouteComponent(formPages, 'RestateReading'),
})

/** The pages beside one measure. */
export const measureListRoutes = [measuresPageRoute, addMeasureRoute] as const

/** The pages of one measure. */
export const oneMeasureRoutes = [
  measureRoute,
  changeMeasureRoute,
  endMeasureRoute,
  recordReadingRoute,
  restateReadingRoute,
] as const
