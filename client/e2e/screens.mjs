// Every screen and state, for the pictures and for the check of accessibility alike.
import { signIn } from './browser.mjs'
import { account } from './screens/account.mjs'
import { actions } from './screens/actions.mjs'
import { agencies } from './screens/agencies.mjs'
import { agencyActions } from './screens/agency-actions.mjs'
import { design } from './screens/design.mjs'
import { entry } from './screens/entry.mjs'
import { evidence } from './screens/evidence.mjs'
import { home } from './screens/home.mjs'
import { measures } from './screens/measures.mjs'
import { meetings } from './screens/meetings.mjs'
import { memberships } from './screens/memberships.mjs'
import { platform } from './screens/platform.mjs'
import { priorities } from './screens/priorities.mjs'
import { removals } from './screens/removals.mjs'
import { retention } from './screens/retention.mjs'
import { settings } from './screens/settings.mjs'

const groups = [
  entry,
  home,
  priorities,
  measures,
  actions,
  agencyActions,
  evidence,
  meetings,
  memberships,
  agencies,
  settings,
  removals,
  retention,
  account,
  platform,
  design,
]

/** The first screen of each group is loaded cold where the others are moved to inside the app. */
export const screens = groups.flatMap((group) =>
  group.map((screen, index) => ({ ...screen, isFirst: index === 0 })),
)

/** The same browser session for all screens of one person: each signs in once. */
export function people(openNew) {
  const contexts = new Map()

  async function contextOf(screen) {
    const who = screen.as ?? 'nobody'

    if (!contexts.has(who)) {
      const context = await openNew()
      contexts.set(who, context)

      if (screen.as) {
        const page = await context.newPage()
        await signIn(page, screen.as)
        await page.close()
      }
    }

    return contexts.get(who)
  }

  return {
    contextOf,
    pageOf: async (screen) => (await contextOf(screen)).newPage(),
    reports: () => [...contexts.values()].flatMap(({ reports }) => reports.splice(0)),
    close: () => Promise.all([...contexts.values()].map((context) => context.close())),
  }
}
