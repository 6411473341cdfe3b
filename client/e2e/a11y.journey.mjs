import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'

import { axe, launch, openContext, overflow, sizes } from './browser.mjs'
import { closeTab, leave, tabOf } from './in-app.mjs'
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
      const context = await desks.contextOf(screen)

      try {
        assert.deepEqual(await look(await tabOf(context), screen), [])
      } catch (error) {
        await closeTab(context)
        throw error
      }
    })
  }

  /** What is wrong with a screen, one line each. */
  async function look(page, screen) {
    if (screen.isFirst) {
      await page.goto('about:blank')
    }

    await screen.open(page)
    await page.locator('h1').first().waitFor()
    const wrong = []

    // Opened once and made narrow: a window that is turned or zoomed does the same.
    for (const size of Object.values(sizes)) {
      await page.setViewportSize(size)
      const found = [...(await axe(page)), ...(await overflow(page))]
      wrong.push(...found.map((what) => `at ${size.width}: ${what}`))
    }

    // A screen also answers for what is reported while it is left.
    await leave(page)

    return [...wrong, ...desks.reports()]
  }
})
