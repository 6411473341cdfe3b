import { createRoute, lazyRouteComponent } from '@tanstack/react-router'

import { objectivesQuery } from '@/features/objectives/queries'

import { load } from '../load'
import { ProblemPage } from '../ProblemPage'
import { onePriorityRoute } from './priorities'

const formPages = () => import('./objective-forms.pages')

export const objectivesRoute = createRoute({
  getParentRoute: () => onePriorityRoute,
  path: '/objectives',
  loader: ({ context, location, params }) =>
    load({ context, location }, objectivesQuery(params.board, params.slug)),
  errorComponent: ProblemPage,
})

const addObjectiveRoute = createRoute({
  getParentRoute: () => objectivesRoute,
  path: '/new',
  component: lazyRouteComponent(formPages, 'AddObjective'),
})

const rewordObjectiveRoute = createRoute({
  getParentRoute: () => objectivesRoute,
  path: '/$number/reword',
  component: lazyRouteComponent(formPages, 'RewordObjective'),
})

const dropObjectiveRoute = createRoute({
  getParentRoute: () => objectivesRoute,
  path: '/$number/drop',
  component: lazyRouteComponent(formPages, 'DropObjective'),
})

/** The pages of a priority’s objectives. */
export const objectiveRoutes = [addObjectiveRoute, rewordObjectiveRoute, dropObjectiveRoute] as const
