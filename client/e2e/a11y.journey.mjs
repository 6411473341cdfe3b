import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'

import { axe, launch, openContext, overflow, sizes } from './browser.mjs'
import { people, screens } from './screens.mjs'

describe('every screen and state can be used by everyone, on a desk and on a phone', () => {
  let browser
  let desks

  before(async () => {
    browser = await launch()
    desks = people(() => openContext(browser, sizes.desktop))
  })

  after(() => browser.close())

  for (const screen of screens) {
    test(screen.name, async () => {
      const page = await desks.pageOf(screen)
      await screen.open(page)
      await page.locator('h1').first().waitFor()
      const wrong = []

      // Opened once and made narrow: a window that is turned or zoomed does the same.
      for (const size of Object.values(sizes)) {
        await page.setViewportSize(size)
        const found = [...(await axe(page)), ...(await overflow(page))]
        wrong.push(...found.map((what) => `at ${size.width}: ${what}`))
      }

      wrong.push(...desks.reports())
      await page.close()
      assert.deepEqual(wrong, [])
    })
  }
})
