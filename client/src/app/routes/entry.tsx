import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'

import { frontQuery } from '@/api/front'
import { asProblem } from '@/api/problem'
import { sessionQuery } from '@/api/session'
import { invitationQuery } from '@/features/sign-in/queries'
import { localPath } from '@/lib/local-path'

import { load } from '../load'
import { firstPage } from '../places'
import { rootRoute } from './root'

const pages = () => import('./entry.pages')

/** Part of an address that is a text, or is not there. */
function text(value: unknown): string | undefined {
  // The router reads digits in the address as a number.
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: (search: Record<string, unknown>): { back?: string } => {
    const back = localPath(text(search.back))

    return back ? { back } : {}
  },
  beforeLoad: ({ context, search }) => {
    const session = context.queryClient.getQueryData(sessionQuery.queryKey)

    if (session) {
      throw redirect({ href: search.back ?? firstPage(session), replace: true })
    }
  },
  loader: ({ context, location }) => load({ context, location }, frontQuery),
  component: lazyRouteComponent(pages, 'SignIn'),
})

const secondFactorRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in/second-factor',
  validateSearch: signInRoute.options.validateSearch,
  beforeLoad: ({ location }) => {
    if (!location.state.attempt) {
      throw redirect({ to: '/sign-in', replace: true })
    }
  },
  component: lazyRouteComponent(pages, 'SecondFactor'),
})

const lostAppRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in/lost-app',
  component: lazyRouteComponent(pages, 'LostApp'),
})

const forgottenPasswordRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/forgotten-password',
  component: lazyRouteComponent(pages, 'ForgottenPassword'),
})

const validateToken = (search: Record<string, unknown>) => ({ token: text(search.token) ?? '' })

const resetPasswordRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/reset-password',
  validateSearch: validateToken,
  component: lazyRouteComponent(pages, 'ResetPassword'),
})

const invitationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/invitation',
  validateSearch: validateToken,
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps }) => {
    try {
      await context.queryClient.query({ ...invitationQuery(deps.token), staleTime: 'static' })

      return { isOpen: true }
    } catch (error) {
      const problem = asProblem(error)

      // Whatever is wrong with a link is told with the same words.
      if (problem && problem.status >= 400 && problem.status < 500) {
        return { isOpen: false }
      }

      throw error
    }
  },
  component: lazyRouteComponent(pages, 'Invitation'),
})

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** The first half of a sign-in that waits for its second step. */
    attempt?: string
  }
}

/** The pages by which people come in. */
export const entryRoutes = [
  signInRoute,
  secondFactorRoute,
  forgottenPasswordRoute,
  lostAppRoute,
  resetPasswordRoute,
  invitationRoute,
] as const
