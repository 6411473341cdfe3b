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
      const found = []

      // Opened once and made narrow: a window that is turned or zoomed does the same.
      for (const size of Object.values(sizes)) {
        await page.setViewportSize(size)
        found.push({ width: size.width, axe: await axe(page), overflow: await overflow(page) })
      }

      const reports = desks.reports()
      await page.close()
      assert.deepEqual(
        { found, reports },
        { found: Object.values(sizes).map(({ width }) => ({ width, axe: [], overflow: [] })), reports: [] },
      )
    })
  }
})
