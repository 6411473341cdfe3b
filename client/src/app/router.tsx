import type { QueryClient } from '@tanstack/react-query'
import { createRouter, type RouterHistory } from '@tanstack/react-router'

import { Skeleton } from '@/components/Skeleton'

import { BareNotFoundPage, BareProblemPage } from './BareProblemPage'
import {
  actionRoute,
  actionsRoute,
  agencyActionRoute,
  agencyActionsRoute,
  newActionRoute,
  oneActionRoute,
  rewordActionRoute,
} from './routes/actions'
import {
  agencyActionHistoryRoute,
  agencyHistoryRoute,
  agencyRemovalsRoute,
  agencyPeopleRoute,
  agencyRoute,
} from './routes/agencies'
import { boardFrontRoute, boardRoute, boardSettingRoutes, memberRoute } from './routes/board'
import { designRoute } from './routes/design'
import { agencyEvidenceRoutes, evidenceRoutes } from './routes/evidence'
import { entryRoutes } from './routes/entry'
import { measureListRoutes, measuresRoute, oneMeasureRoute, oneMeasureRoutes } from './routes/measures'
import { agencyHomeRoute, boardHomeRoute } from './routes/home'
import { meetingRoutes } from './routes/meetings'
import { bareRoute, helpRoutes, mailboxRoute, ownRoute, ownRoutes, stopEmailsRoute } from './routes/own'
import { objectiveRoutes, objectivesRoute } from './routes/objectives'
import { beginPlanRoute, onePlanRoute, onePlanRoutes } from './routes/plans'
import { platformRoutes } from './routes/platform'
import { onePriorityRoute, onePriorityRoutes, priorityListRoutes } from './routes/priorities'
import { agencyRetentionRoutes, retentionRoutes } from './routes/retention'
import { indexRoute, rootRoute, signedInRoute } from './routes/root'
import {
  actionHistoryRoute,
  evidenceHistoryRoute,
  groupHistoryRoute,
  measureHistoryRoute,
  meetingHistoryRoute,
} from './routes/records'

const routeTree = rootRoute.addChildren([
  indexRoute,
  ...entryRoutes,
  bareRoute.addChildren([mailboxRoute, designRoute, stopEmailsRoute, ...helpRoutes]),
  signedInRoute.addChildren([
    ownRoute.addChildren([...ownRoutes, ...platformRoutes]),
    agencyRoute.addChildren([
      agencyHomeRoute,
      agencyActionsRoute,
      agencyActionRoute,
      agencyActionHistoryRoute,
      ...agencyEvidenceRoutes,
      ...agencyRetentionRoutes,
      agencyRemovalsRoute,
      agencyPeopleRoute,
      agencyHistoryRoute,
    ]),
  ]),
  boardRoute.addChildren([
    boardFrontRoute,
    memberRoute.addChildren([
      boardHomeRoute,
      ...priorityListRoutes,
      beginPlanRoute,
      onePlanRoute.addChildren([...onePlanRoutes]),
      onePriorityRoute.addChildren([
        ...onePriorityRoutes,
        objectivesRoute.addChildren([...objectiveRoutes]),
        measuresRoute.addChildren([
          ...measureListRoutes,
          oneMeasureRoute.addChildren([...oneMeasureRoutes, measureHistoryRoute]),
        ]),
      ]),
      actionsRoute,
      newActionRoute,
      oneActionRoute.addChildren([actionRoute, actionHistoryRoute, rewordActionRoute]),
      ...evidenceRoutes,
      evidenceHistoryRoute,
      ...meetingRoutes,
      meetingHistoryRoute,
      groupHistoryRoute,
      ...boardSettingRoutes,
      ...retentionRoutes,
    ]),
  ]),
])

const skeletonAfter = 250

interface AppRouterOptions {
  queryClient: QueryClient
  history?: RouterHistory
}

export function createAppRouter({ queryClient, history }: AppRouterOptions) {
  return createRouter({
    routeTree,
    context: { queryClient },
    ...(history ? { history } : {}),
    defaultPendingMs: skeletonAfter,
    // A page takes the skeleton's place the moment it is there. The router would keep it back for half a second.
    defaultPendingMinMs: 0,
    defaultPendingComponent: Skeleton,
    defaultErrorComponent: BareProblemPage,
    defaultNotFoundComponent: BareNotFoundPage,
    scrollRestoration: true,
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>
  }
}
