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
  agencyPeopleRoute,
  agencyRoute,
} from './routes/agencies'
import {
  boardArrangementsRoute,
  boardFrontRoute,
  boardHistoryRoute,
  boardPeopleRoute,
  boardProfileRoute,
  boardRemovalsRoute,
  boardRoute,
  boardSeatsRoute,
  memberRoute,
} from './routes/board'
import { designRoute } from './routes/design'
import {
  agencyEvidenceItemRoute,
  agencyEvidenceRoute,
  evidenceItemRoute,
  evidenceRoute,
  newAgencyEvidenceRoute,
  newEvidenceRoute,
} from './routes/evidence'
import {
  forgottenPasswordRoute,
  lostAppRoute,
  invitationRoute,
  resetPasswordRoute,
  secondFactorRoute,
  signInRoute,
} from './routes/entry'
import {
  addMeasureRoute,
  changeMeasureRoute,
  endMeasureRoute,
  measureRoute,
  measuresPageRoute,
  measuresRoute,
  oneMeasureRoute,
  recordReadingRoute,
  restateReadingRoute,
} from './routes/measures'
import { agencyHomeRoute, boardHomeRoute } from './routes/home'
import { boardGroupsRoute, meetingRoute, meetingsRoute } from './routes/meetings'
import {
  accountRoute,
  bareRoute,
  boardsRoute,
  helpRoutes,
  mailboxRoute,
  notificationsRoute,
  ownRoute,
  secondFactorSetupRoute,
  stopEmailsRoute,
} from './routes/own'
import {
  addObjectiveRoute,
  dropObjectiveRoute,
  objectivesRoute,
  rewordObjectiveRoute,
} from './routes/objectives'
import { beginPlanRoute, changePlanRoute, closePlanRoute, onePlanRoute } from './routes/plans'
import { platformHistoryRoute, platformRoute } from './routes/platform'
import {
  agreeJudgementRoute,
  agreePriorityRoute,
  amendUpdateRoute,
  carryPriorityRoute,
  closePriorityRoute,
  onePriorityRoute,
  prioritiesRoute,
  priorityHistoryRoute,
  priorityRoute,
  proposeJudgementRoute,
  recordUpdateRoute,
  reopenPriorityRoute,
  revisePriorityRoute,
} from './routes/priorities'
import { boardRetentionRoute, pastDateRoute } from './routes/retention'
import { indexRoute, rootRoute, signedInRoute } from './routes/root'
import {
  actionHistoryRoute,
  evidenceHistoryRoute,
  groupHistoryRoute,
  measureHistoryRoute,
  meetingHistoryRoute,
} from './routes/things'

const routeTree = rootRoute.addChildren([
  indexRoute,
  signInRoute,
  secondFactorRoute,
  forgottenPasswordRoute,
  lostAppRoute,
  resetPasswordRoute,
  invitationRoute,
  bareRoute.addChildren([mailboxRoute, designRoute, stopEmailsRoute, ...helpRoutes]),
  signedInRoute.addChildren([
    ownRoute.addChildren([
      boardsRoute,
      accountRoute,
      notificationsRoute,
      secondFactorSetupRoute,
      platformRoute,
      platformHistoryRoute,
    ]),
    agencyRoute.addChildren([
      agencyHomeRoute,
      agencyActionsRoute,
      agencyActionRoute,
      agencyActionHistoryRoute,
      agencyEvidenceRoute,
      newAgencyEvidenceRoute,
      agencyEvidenceItemRoute,
      agencyPeopleRoute,
      agencyHistoryRoute,
    ]),
  ]),
  boardRoute.addChildren([
    boardFrontRoute,
    memberRoute.addChildren([
      boardHomeRoute,
      prioritiesRoute,
      agreePriorityRoute,
      beginPlanRoute,
      onePlanRoute.addChildren([changePlanRoute, closePlanRoute]),
      onePriorityRoute.addChildren([
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
        objectivesRoute.addChildren([addObjectiveRoute, rewordObjectiveRoute, dropObjectiveRoute]),
        measuresRoute.addChildren([
          measuresPageRoute,
          addMeasureRoute,
          oneMeasureRoute.addChildren([
            measureRoute,
            measureHistoryRoute,
            changeMeasureRoute,
            endMeasureRoute,
            recordReadingRoute,
            restateReadingRoute,
          ]),
        ]),
      ]),
      actionsRoute,
      newActionRoute,
      oneActionRoute.addChildren([actionRoute, actionHistoryRoute, rewordActionRoute]),
      evidenceRoute,
      newEvidenceRoute,
      evidenceItemRoute,
      evidenceHistoryRoute,
      meetingsRoute,
      meetingRoute,
      meetingHistoryRoute,
      boardGroupsRoute,
      groupHistoryRoute,
      boardPeopleRoute,
      boardProfileRoute,
      boardSeatsRoute,
      boardArrangementsRoute,
      boardHistoryRoute,
      boardRemovalsRoute,
      boardRetentionRoute,
      pastDateRoute,
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
