import type { QueryClient } from '@tanstack/react-query'

import { api, orThrow, rememberAntiforgeryToken } from '@/api/client'
import { asProblem, type Problem } from '@/api/problem'
import { forgetSession, signOutProblemQuery } from '@/api/session'
import { dropAllDrafts } from '@/lib/drafts'
import { dropAllRecents } from '@/lib/recents'

const channel = 'lscb-sign-out'

/**
 * Ends the session here and in every other tab, and leaves nothing behind that "back" could show. Where the service does not end
 * it, the page stays and says so: whoever comes next to this machine would be signed in.
 */
export async function signOut(queryClient: QueryClient): Promise<void> {
  const problem = await endSession()

  if (problem) {
    queryClient.setQueryData(signOutProblemQuery.queryKey, problem)

    return
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

/** Ends the session; says why not, where it did not end. */
async function endSession(): Promise<Problem | null> {
  const problem = await tryToEnd()

  // Another tab may have begun a session of its own meanwhile, whose token this page does not know yet.
  return problem?.code === 'antiforgery' && (await learnToken()) ? tryToEnd() : problem
}

async function tryToEnd(): Promise<Problem | null> {
  try {
    await orThrow(api.DELETE('/api/session'))

    return null
  } catch (error) {
    const problem = asProblem(error)

    return problem?.isSessionEnded ? null : problem
  }
}

async function learnToken(): Promise<boolean> {
  try {
    rememberAntiforgeryToken(await orThrow(api.GET('/api/session')))

    return true
  } catch {
    return false
  }
}
