// How smoothly the list of actions scrolls with 500 rows, ten times as many as a page of it ever has: the table that every
// list is made of, in a real browser. Usage: tools/run during npm run --silent scroll --prefix client
import { go, launch, openContext, signIn, sizes } from '../e2e/browser.mjs'

const rows = 500
const board = 'northshire'
const frame = 1000 / 60

const browser = await launch()
const page = await (await openContext(browser, sizes.desktop)).newPage()
await signIn(page, `manager@${board}.example`)
await page.route('**/api/actions?*', async (route) => {
  const list = await (await route.fetch()).json()
  const items = Array.from({ length: rows }, (_, index) => ({
    ...list.items[index % list.items.length],
    reference: `A-${index + 1}`,
  }))
  await route.fulfill({ json: { ...list, items, total: rows, next: null } })
})
const begun = Date.now()
await go(page, `/${board}/actions?sort=reference`)
await page.getByRole('row').nth(rows).waitFor()
const shown = Date.now() - begun

const gaps = await page.evaluate(
  () =>
    new Promise((resolve) => {
      const found = []
      let last = window.performance.now()

      function step(now) {
        found.push(now - last)
        last = now
        window.scrollBy(0, 120)

        if (window.scrollY + window.innerHeight < document.documentElement.scrollHeight - 1) {
          window.requestAnimationFrame(step)
        } else {
          resolve(found.slice(1))
        }
      }

      window.requestAnimationFrame(step)
    }),
)
await browser.close()

const sorted = gaps.toSorted((one, other) => one - other)
const at = (share) => sorted[Math.floor((sorted.length - 1) * share)].toFixed(1)
console.log(`${rows} rows shown after ${shown} ms; ${gaps.length} frames while they were scrolled through`)
console.log(
  `between two frames: half under ${at(0.5)} ms, 95 % under ${at(0.95)} ms, the longest ${at(1)} ms`,
)
console.log(`${gaps.filter((gap) => gap > 2 * frame).length} frames came more than one frame late`)
