// Takes a picture of every screen and state at both widths into the folder OUT; names do only some, and 'name*' a group.
import { mkdirSync } from 'node:fs'

import { launch, openContext, overflow, sizes } from '../e2e/browser.mjs'
import { people, screens } from '../e2e/screens.mjs'

const out = process.env.OUT ?? 'test-results/screens'
const only = process.argv.slice(2)
const isWanted = (name) =>
  only.some((wanted) => (wanted.endsWith('*') ? name.startsWith(wanted.slice(0, -1)) : name === wanted))
const chosen = screens.filter(({ name }) => only.length === 0 || isWanted(name))
mkdirSync(out, { recursive: true })

const browser = await launch()

for (const size of Object.values(sizes)) {
  const desks = people(() => openContext(browser, size))

  for (const screen of chosen) {
    const page = await desks.pageOf(screen)
    page.setDefaultTimeout(10_000)

    try {
      await screen.open(page)
      const isOverlaid = (await page.locator('dialog[open]').count()) > 0
      await page.screenshot({ path: `${out}/${screen.name}-${size.width}.png`, fullPage: !isOverlaid })
      const wide = await overflow(page)
      console.log(`${screen.name} ${size.width} ${[...wide, ...desks.reports()].join(' | ')}`)
    } catch (error) {
      console.log(`${screen.name} ${size.width} FAILED ${String(error).split('\n')[0]}`)
      await page.screenshot({ path: `${out}/${screen.name}-${size.width}-failed.png` })
    }

    await page.close()
  }

  await desks.close()
}

await browser.close()
