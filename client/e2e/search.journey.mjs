import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'

import { go, launch, signedIn } from './browser.mjs'

const board = 'northshire'

describe('search and palette', () => {
  let browser
  let manager

  before(async () => {
    browser = await launch()
    manager = await signedIn(browser, `manager@${board}.example`)
  })

  after(() => browser.close())

  /** Somebody who has signed in, on the first page that they see. */
  async function as(person) {
    const page = await signedIn(browser, person)
    await page.getByRole('heading', { name: 'Home', level: 1 }).waitFor()

    return page
  }

  const field = (page) => page.getByRole('combobox')
  const option = (page, name) => page.getByRole('option', { name })

  test('Ctrl K finds a priority, and Enter opens it', async () => {
    await go(manager, `/${board}/home`)
    await manager.keyboard.press('Control+k')
    await manager.keyboard.type('neglect')
    await option(manager, /^Neglect/)
      .first()
      .waitFor()
    await manager.keyboard.press('Enter')

    await manager.getByRole('heading', { name: 'Neglect', level: 1 }).waitFor()
    assert.equal(new URL(manager.url()).pathname, `/${board}/priorities/neglect`)
  })

  test('a slip is guessed at, and the guess finds it', async () => {
    await manager.keyboard.press('Control+k')
    await manager.keyboard.type('negelct')
    await manager.getByRole('button', { name: 'neglect', exact: true }).click()

    await option(manager, /^Neglect/)
      .first()
      .waitFor()
    assert.equal(await field(manager).inputValue(), 'neglect')
  })

  test('what can be done is reached by the arrows alone', async () => {
    await option(manager, 'Write an update on Neglect').waitFor()
    await manager.keyboard.press('ArrowUp')
    await manager.keyboard.press('Enter')

    await manager.getByRole('heading', { level: 1 }).first().waitFor()
    await manager.waitForURL((url) => url.pathname !== `/${board}/priorities/neglect`)
    assert.match(
      new URL(manager.url()).pathname,
      new RegExp(`^/${board}/(priorities/neglect/updates|actions)/new$`),
    )
  })

  test('Escape closes it and gives the focus back', async () => {
    await go(manager, `/${board}/home`)
    await manager.getByRole('button', { name: /Search or jump to/ }).click()
    await option(manager, /^Neglect/)
      .first()
      .waitFor()
    await manager.keyboard.press('Escape')

    await manager.getByRole('dialog').waitFor({ state: 'detached' })
    assert.match(await manager.evaluate(() => document.activeElement.textContent), /Search or jump to/)
  })

  test('a slash that somebody types stays where it was typed', async () => {
    await go(manager, `/${board}/actions`)
    await manager.getByRole('searchbox').or(manager.getByRole('textbox')).first().click()
    await manager.keyboard.type('a/b')

    assert.equal(await manager.getByRole('dialog').count(), 0)
  })

  test('a lay member is offered nothing to do', async () => {
    const lay = await as(`lay@${board}.example`)
    await lay.keyboard.press('Control+k')
    await lay.keyboard.type('neglect')
    await option(lay, /^Neglect/)
      .first()
      .waitFor()

    assert.equal(await lay.getByRole('group', { name: 'Do' }).count(), 0)
    await lay.context().close()
  })

  test('an agency finds its own promise, and none that a board keeps', async () => {
    const lead = await as('lead@meridian-police.example')
    await lead.keyboard.press('Control+k')
    await lead.keyboard.type('triage meeting')
    await option(lead, /triage meeting/)
      .first()
      .waitFor()
    await field(lead).fill('shared profile')
    await lead.getByText('Nothing matches “shared profile”').first().waitFor()
    await lead.context().close()
  })
})
