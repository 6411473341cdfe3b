// One browser for the journeys and the pictures: Chromium from CHROMIUM, else from the path.
import { chromium } from 'playwright-core'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const axeSource = readFileSync(new URL('../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8')
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

export const baseUrl = process.env.BASE_URL ?? 'http://localhost:5080'

export const sizes = {
  desktop: { width: 1440, height: 900 },
  phone: { width: 390, height: 844 },
}

export function findChromium() {
  const onPath = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'chromium'))

  return [process.env.CHROMIUM, ...onPath].find((path) => path && existsSync(path)) ?? null
}

export function launch() {
  return chromium.launch({
    executablePath: findChromium() ?? undefined,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--force-device-scale-factor=1',
    ],
  })
}

/** A browser of its own for one person, as if at their own desk. */
export async function openContext(browser, size = sizes.desktop) {
  const context = await browser.newContext({
    viewport: size,
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  })
  context.reports = []
  context.on('page', (page) => {
    watchRequests(page)
    page.on('pageerror', (error) => context.reports.push(String(error)))
    page.on('console', (message) => {
      if (/content security policy|trusted type/i.test(message.text())) {
        context.reports.push(message.text())
      }
    })
  })

  return context
}

const open = new WeakMap()

/** Knows what a page is still waiting for. */
function watchRequests(page) {
  const waiting = new Set()
  open.set(page, waiting)
  page.on('request', (request) => waiting.add(request))
  page.on('requestfinished', (request) => waiting.delete(request))
  page.on('requestfailed', (request) => waiting.delete(request))
}

/** Nothing has been asked for 150 ms, where Playwright's own 'networkidle' waits half a second each time. */
async function untilSilent(page, most = 4000) {
  const waiting = open.get(page)
  const ends = Date.now() + most
  let silentSince = Date.now()

  // A page that keeps asking, such as the service's status, never falls silent; its heading is enough.
  while (Date.now() - silentSince < 150 && Date.now() < ends) {
    await pause(25)

    if (waiting.size > 0) {
      silentSince = Date.now()
    }
  }
}

/** The heading can be seen. Playwright itself looks only every half second once a page has taken longer than a moment. */
async function untilHeading(page, most = 4000) {
  const ends = Date.now() + most
  const isSeen = () => page.evaluate(() => document.querySelector('h1')?.checkVisibility() ?? false)

  // While one page gives way to the next there is nothing that could be asked.
  while (!(await isSeen().catch(() => false)) && Date.now() < ends) {
    await pause(25)
  }

  await page.locator('h1').first().waitFor()
}

/** A page is still when its heading is there, nothing is asked of the service, and its fonts are loaded. */
export async function settle(page) {
  await untilHeading(page)
  await untilSilent(page)
  await page.evaluate(() => document.fonts.ready)
}

/** Reloads a page; a tab that stays in the app is moved there by the app instead. */
export async function go(page, path) {
  const isMoved = staying.has(page) && !path.includes('/api/') && (await moveInApp(page, path))

  if (!isMoved) {
    await page.goto(baseUrl + path)
  }

  await settle(page)
}

const staying = new WeakSet()

/** From now on this tab goes from page to page as a person does who follows links. */
export function stayInApp(page) {
  staying.add(page)
}

/** As a link does; false where the app has not been loaded. */
function moveInApp(page, path) {
  return page.evaluate(async (href) => {
    // TanStack Router leaves itself here for its own tools.
    const router = window.__TSR_ROUTER__
    await router?.navigate({ href })

    return router !== undefined
  }, path)
}

export async function front(page) {
  const answer = await page.request.get(`${baseUrl}/api/front`)

  return answer.json()
}

/** Signs in as a person does: address, then password. */
export async function signIn(page, email) {
  const { demonstration } = await front(page)
  await go(page, '/sign-in')
  await page.getByLabel('Work email address').fill(email)
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByLabel('Password', { exact: true }).fill(demonstration.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'))
  await settle(page)
}

/** A page of somebody who has signed in, in a session of its own. */
export async function signedIn(browser, email) {
  const page = await (await openContext(browser)).newPage()
  await signIn(page, email)

  return page
}

/** What axe finds wrong, one line each. */
export async function axe(page) {
  if (await page.evaluate(() => window.axe === undefined)) {
    await page.evaluate(axeSource)
  }

  const { violations } = await page.evaluate(
    (runOnly) => window.axe.run(document, { runOnly, resultTypes: ['violations'] }),
    rules,
  )

  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any, all, none }) => {
      const [why] = [...any, ...all, ...none]

      return `${id}: ${target.join(' ')} ${why?.message ?? ''}`
    }),
  )
}

/** What reaches beyond the right edge of the window. What a person can scroll, such as a wide table of a report, stays within its frame. */
export function overflow(page) {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth
    const found = []

    if (document.documentElement.scrollWidth > width) {
      found.push(`the page scrolls sideways: ${document.documentElement.scrollWidth} of ${width}`)
    }

    for (const element of document.querySelectorAll('main *, header *, nav *, footer *, dialog *')) {
      const { right, width: own } = element.getBoundingClientRect()
      const isHidden =
        element.parentElement.closest('.scroll') || element.closest('.vh, .lc-subnav, svg, [hidden]')

      if (own > 0 && right > width + 1 && !isHidden && getComputedStyle(element).position !== 'absolute') {
        found.push(`${element.tagName}.${element.className}: ${Math.round(right)} of ${width}`)
      }
    }

    return found.slice(0, 5)
  })
}
