import { createRoute, lazyRouteComponent } from '@tanstack/react-router'

import { prioritiesQuery } from '@/features/priorities/queries'

import { load } from '../load'
import { ProblemPage } from '../ProblemPage'
import { memberRoute } from './board'

const pages = () => import('./plans.pages')

export const beginPlanRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/plans/new',
  loader: ({ context, location, params }) =>
    load({ context, location }, prioritiesQuery(params.board, 'open')),
  component: lazyRouteComponent(pages, 'BeginPlan'),
  errorComponent: ProblemPage,
})

/** One plan and the pages that change it. */
export const onePlanRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/plans/$plan',
  loader: ({ context, location, params: { board, plan } }) =>
    load({ context, location }, prioritiesQuery(board, 'open', undefined, plan)),
  errorComponent: ProblemPage,
})

const changePlanRoute = createRoute({
  getParentRoute: () => onePlanRoute,
  path: '/',
  component: lazyRouteComponent(pages, 'ChangePlan'),
})

const closePlanRoute = createRoute({
  getParentRoute: () => onePlanRoute,
  path: '/close',
  component: lazyRouteComponent(pages, 'ClosePlan'),
})

/** The pages of one plan. */
export const onePlanRoutes = [changePlanRoute, closePlanRoute] as const
