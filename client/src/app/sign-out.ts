import type { QueryClient } from '@tanstack/react-query'

import { api } from '@/api/client'
import { forgetSession } from '@/api/session'
import { dropAllDrafts } from '@/lib/drafts'
import { dropAllRecents } from '@/lib/recents'

const channel = 'lscb-sign-out'

/** Ends the session here and in every other tab, and leaves nothing behind that "back" could show. */
export async function signOut(queryClient: QueryClient): Promise<void> {
  try {
    await api.DELETE('/api/session')
  } catch {
    // Away or not, this browser forgets; the session itself ends by its idle time.
  }

  forgetSession(queryClient)
  dropAllDrafts()
  dropAllRecents()
  const others = new BroadcastChannel(channel)
  others.postMessage('signed-out')
  others.close()
  window.location.replace('/sign-in')
}

/** A tab that was signed out elsewhere, or that the browser brings back from its memory, starts again. */
export function followSignOut(): void {
  new BroadcastChannel(channel).addEventListener('message', () => {
    dropAllDrafts()
    window.location.replace('/sign-in')
  })
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) {
      window.location.reload()
    }
  })
}
