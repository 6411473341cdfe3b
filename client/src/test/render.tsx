import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterContextProvider,
  RouterProvider,
} from '@tanstack/react-router'
import { render as renderInBrowser } from '@testing-library/react'
import { userEvent, type UserEvent } from '@testing-library/user-event'
import { Suspense, type ReactNode } from 'react'

import { createQueryClient } from '@/app/query-client'
import { createAppRouter } from '@/app/router'

/** A page or a form by itself; its links lead nowhere. */
export function render(page: ReactNode): UserEvent {
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const router = createRouter({ routeTree: createRootRoute(), history: createMemoryHistory() })

  renderInBrowser(
    <QueryClientProvider client={queryClient}>
      <RouterContextProvider router={router as never}>
        <Suspense>{page}</Suspense>
      </RouterContextProvider>
    </QueryClientProvider>,
  )

  return userEvent.setup()
}

/** The whole client at an address, against the fake service. */
export function renderAt(path: string) {
  const queryClient = createQueryClient()
  const history = createMemoryHistory({ initialEntries: [path] })
  const router = createAppRouter({ queryClient, history })

  renderInBrowser(
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
    // Pages about what went wrong are what is tested: they are not told twice.
    { onCaughtError: () => undefined },
  )

  return { user: userEvent.setup(), queryClient, address: () => history.location.href }
}
