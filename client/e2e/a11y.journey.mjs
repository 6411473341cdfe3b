import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'

import { axe, launch, openContext, overflow, sizes } from './browser.mjs'
import { people, screens } from './screens.mjs'

for (const size of Object.values(sizes)) {
  describe(`every screen can be used by everyone at ${size.width} pixels`, () => {
    let browser
    let desks

    before(async () => {
      browser = await launch()
      desks = people(() => openContext(browser, size))
    })

    after(() => browser.close())

    for (const screen of screens) {
      test(screen.name, async () => {
        const page = await desks.pageOf(screen)
        await screen.open(page)
        await page.locator('h1').first().waitFor()

        const found = { axe: await axe(page), overflow: await overflow(page), reports: desks.reports() }

        await page.close()
        assert.deepEqual(found, { axe: [], overflow: [], reports: [] })
      })
    }
  })
}
