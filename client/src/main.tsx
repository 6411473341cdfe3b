import './styles/main.scss'

import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

import { createQueryClient } from './app/query-client'
import { createAppRouter } from './app/router'
import { followSignOut } from './app/sign-out'

const queryClient = createQueryClient()
const router = createAppRouter({ queryClient })
const root = document.getElementById('root')

followSignOut()

if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  )
}
