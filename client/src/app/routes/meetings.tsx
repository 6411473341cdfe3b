import { createRoute, lazyRouteComponent } from '@tanstack/react-router'

import { groupsQuery, meetingQuery, meetingsQuery, type MeetingSearch } from '@/features/meetings/queries'

import { load } from '../load'
import { ProblemPage } from '../ProblemPage'
import { memberRoute } from './board'

const pages = () => import('./meetings.pages')

const meetingsRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/meetings',
  validateSearch: (search: Record<string, unknown>): MeetingSearch => ({
    ...(search.show === 'past' ? { show: search.show } : {}),
    ...(typeof search.after === 'string' ? { after: search.after } : {}),
  }),
  loaderDeps: ({ search }) => search,
  loader: ({ context, location, params, deps }) =>
    load({ context, location }, meetingsQuery(params.board, deps)),
  component: lazyRouteComponent(pages, 'Meetings'),
  errorComponent: ProblemPage,
})

const meetingRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/meetings/$meeting',
  loader: ({ context, location, params }) =>
    load({ context, location }, meetingQuery(params.board, params.meeting)),
  component: lazyRouteComponent(pages, 'OneMeeting'),
  errorComponent: ProblemPage,
})

const boardGroupsRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/settings/groups',
  loader: ({ context, location, params }) => load({ context, location }, groupsQuery(params.board)),
  component: lazyRouteComponent(pages, 'BoardGroups'),
  errorComponent: ProblemPage,
})

/** The pages of meetings and groups. */
export const meetingRoutes = [meetingsRoute, meetingRoute, boardGroupsRoute] as const
