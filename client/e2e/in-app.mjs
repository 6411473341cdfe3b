// One tab that stays: it moves inside the app, as a person does, and begins each screen with nothing kept in memory.
import { sizes, stayInApp } from './browser.mjs'

const tabs = new Map()

/** The tab of this browser session, which all of its screens share. */
export async function tabOf(context) {
  if (!tabs.has(context)) {
    const page = await context.newPage()
    stayInApp(page)
    tabs.set(context, page)
  }

  return tabs.get(context)
}

/** A tab in which a screen failed is not trusted with the next one. */
export async function closeTab(context) {
  await tabs.get(context)?.close()
  tabs.delete(context)
}

/** Leaves a screen, so that the next one begins as in a new tab: no answer replaced, no dialog, no draft, nothing read before. */
export async function leave(page) {
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  await page.setViewportSize(sizes.desktop)
  await forget(page)
}

/** Lets the app forget what it remembers, on a page that asks for nothing. */
function forget(page) {
  return page.evaluate(async () => {
    const router = window.__TSR_ROUTER__

    // A file that was opened in the tab is no page of the app.
    if (!router) {
      return
    }

    const { queryClient } = router.options.context
    await router.navigate({ href: '/accessibility' })
    await queryClient.cancelQueries()
    queryClient
      .getQueryCache()
      .getAll()
      .forEach((query) => query.reset())
    queryClient.removeQueries({ type: 'inactive' })
    queryClient.getMutationCache().clear()
    router.clearCache()
    window.sessionStorage.clear()
  })
}
