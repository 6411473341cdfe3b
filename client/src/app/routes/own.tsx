import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'

import { asProblem } from '@/api/problem'
import { sessionsQuery } from '@/features/account/queries'
import { mailboxQuery } from '@/features/mailbox/queries'
import { choicesQuery, stopQuery } from '@/features/notifications/queries'

import { load } from '../load'
import { firstPage, hasSeveralPlaces } from '../places'
import { ProblemPage } from '../ProblemPage'
import { rootRoute, signedInRoute } from './root'

const pages = () => import('./own.pages')

/** The person's own pages, and those for everybody, in the frame without a board. */
export const bareRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'bare',
  component: lazyRouteComponent(pages, 'Bare'),
})

export const ownRoute = createRoute({
  getParentRoute: () => signedInRoute,
  id: 'own',
  component: lazyRouteComponent(pages, 'Bare'),
})

const boardsRoute = createRoute({
  getParentRoute: () => ownRoute,
  path: '/boards',
  beforeLoad: ({ context: { session } }) => {
    if (!hasSeveralPlaces(session) && firstPage(session) !== '/boards') {
      throw redirect({ href: firstPage(session), replace: true })
    }
  },
  component: lazyRouteComponent(pages, 'Boards'),
})

const accountRoute = createRoute({
  getParentRoute: () => ownRoute,
  path: '/account',
  loader: ({ context, location }) => load({ context, location }, sessionsQuery),
  component: lazyRouteComponent(pages, 'Account'),
  errorComponent: ProblemPage,
})

const secondFactorSetupRoute = createRoute({
  getParentRoute: () => ownRoute,
  path: '/account/second-factor',
  component: lazyRouteComponent(pages, 'SecondFactorSetup'),
})

const notificationsRoute = createRoute({
  getParentRoute: () => ownRoute,
  path: '/account/notifications',
  loader: ({ context, location }) => load({ context, location }, choicesQuery),
  component: lazyRouteComponent(pages, 'Notifications'),
  errorComponent: ProblemPage,
})

/** Where links from the daily email lead, signed in or not. */
export const stopEmailsRoute = createRoute({
  getParentRoute: () => bareRoute,
  path: '/account/stop-emails',
  validateSearch: (search: Record<string, unknown>) => ({
    token: typeof search.token === 'string' ? search.token : '',
  }),
  loaderDeps: ({ search }) => search,
  loader: async ({ context, location, deps }) => {
    try {
      await load({ context, location }, stopQuery(deps.token))

      return { isWhole: true }
    } catch (error) {
      if (asProblem(error)?.status === 404) {
        return { isWhole: false }
      }

      throw error
    }
  },
  component: lazyRouteComponent(pages, 'StopEmails'),
  errorComponent: ProblemPage,
})

export const mailboxRoute = createRoute({
  getParentRoute: () => bareRoute,
  path: '/mailbox',
  loader: ({ context, location }) => load({ context, location }, mailboxQuery),
  component: lazyRouteComponent(pages, 'Mailbox'),
  errorComponent: ProblemPage,
})

export const helpRoutes = [
  createRoute({
    getParentRoute: () => bareRoute,
    path: '/help',
    component: lazyRouteComponent(pages, 'HelpPage'),
  }),
  createRoute({
    getParentRoute: () => bareRoute,
    path: '/accessibility',
    component: lazyRouteComponent(pages, 'AccessibilityPage'),
  }),
  createRoute({
    getParentRoute: () => bareRoute,
    path: '/privacy',
    component: lazyRouteComponent(pages, 'PrivacyPage'),
  }),
  createRoute({
    getParentRoute: () => bareRoute,
    path: '/status',
    component: lazyRouteComponent(pages, 'StatusPage'),
  }),
] as const

/** The pages of one’s own account. */
export const ownRoutes = [boardsRoute, accountRoute, notificationsRoute, secondFactorSetupRoute] as const
