import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router'

import { frontQuery } from '@/api/front'

import { ProblemPage } from '../ProblemPage'
import { bareRoute } from './own'

/** The components in every state: while the client is being made, and in the demonstration. Elsewhere there is no such page. */
export const designRoute = createRoute({
  getParentRoute: () => bareRoute,
  path: '/design',
  loader: async ({ context: { queryClient } }) => {
    if (import.meta.env.DEV) {
      return
    }

    const front = await queryClient.query({ ...frontQuery, staleTime: 'static' })

    if (!front.demonstration) {
      throw notFound()
    }
  },
  component: lazyRouteComponent(() => import('@/design/DesignPage'), 'DesignPage'),
  errorComponent: ProblemPage,
})
