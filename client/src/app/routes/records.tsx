import { createRoute, lazyRouteComponent } from '@tanstack/react-router'

import { loadRecord } from '../load-record'
import { ProblemPage } from '../ProblemPage'
import { oneActionRoute } from './actions'
import { memberRoute } from './board'
import { oneMeasureRoute } from './measures'

const pages = () => import('./records.pages')

export const actionHistoryRoute = createRoute({
  getParentRoute: () => oneActionRoute,
  path: '/history',
  loader: ({ context, location, params }) =>
    loadRecord({ context, location }, context.board, { kind: 'action', address: params.reference }),
  component: lazyRouteComponent(pages, 'ActionHistory'),
  errorComponent: ProblemPage,
})

export const measureHistoryRoute = createRoute({
  getParentRoute: () => oneMeasureRoute,
  path: '/history',
  loader: ({ context, location, params }) =>
    loadRecord({ context, location }, context.board, {
      kind: 'measure',
      address: params.slug,
      number: Number(params.number),
    }),
  component: lazyRouteComponent(pages, 'MeasureHistory'),
  errorComponent: ProblemPage,
})

export const evidenceHistoryRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/evidence/$item/history',
  loader: ({ context, location, params }) =>
    loadRecord({ context, location }, context.board, { kind: 'evidence', address: params.item }),
  component: lazyRouteComponent(pages, 'EvidenceHistory'),
  errorComponent: ProblemPage,
})

export const meetingHistoryRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/meetings/$meeting/history',
  loader: ({ context, location, params }) =>
    loadRecord({ context, location }, context.board, { kind: 'meeting', address: params.meeting }),
  component: lazyRouteComponent(pages, 'MeetingHistory'),
  errorComponent: ProblemPage,
})

export const groupHistoryRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/settings/groups/$group/history',
  loader: ({ context, location, params }) =>
    loadRecord({ context, location }, context.board, { kind: 'group', address: params.group }),
  component: lazyRouteComponent(pages, 'GroupHistory'),
  errorComponent: ProblemPage,
})
