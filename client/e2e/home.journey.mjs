import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'

import { go, launch, openContext, signedIn, signIn } from './browser.mjs'

const board = 'northshire'
const title = `Home journey ${Date.now().toString(36)}`

describe('the start of the day', () => {
  let browser
  let manager

  before(async () => {
    browser = await launch()
    manager = await (await openContext(browser)).newPage()
  })

  after(() => browser.close())

  const needsOf = (page) => page.getByRole('region', { name: 'Needs you' })

  async function as(who) {
    const page = await signedIn(browser, `${who}@${board}.example`)
    await page.getByRole('heading', { name: 'Home', level: 1 }).waitFor()

    return page
  }

  test('a lead proposes an action, and home offers no decision on it', async () => {
    const lead = await as('lead')
    await lead.getByRole('link', { name: 'Propose an action' }).click()
    await lead.getByLabel('What will be done').fill(title)
    await lead.getByLabel('Why').fill('Neglect is seen late.')
    await lead.getByLabel('Post').fill('Head of early help')
    const due = lead.getByRole('group', { name: 'Due' })
    await due.getByLabel('Day').fill('31')
    await due.getByLabel('Month').fill('10')
    await due.getByLabel('Year').fill('2017')
    await lead.getByLabel('What it came from').selectOption('priority')
    await lead.getByLabel('Which priority').selectOption('neglect')
    await lead.getByRole('button', { name: 'Propose the action' }).click()
    await lead.getByRole('heading', { name: title, level: 1 }).waitFor()
    await go(lead, `/${board}/home?all=true`)

    assert.equal(await needsOf(lead).getByText(title).count(), 0)
    await lead.context().close()
  })

  test('it needs the manager, who decides it where the verb leads', async () => {
    await signIn(manager, `manager@${board}.example`)
    await go(manager, `/${board}/home?all=true`)
    await needsOf(manager)
      .getByRole('link', { name: `Decide : ${title}` })
      .click()
    await manager.getByRole('heading', { name: title, level: 1 }).waitFor()
    await manager.getByRole('button', { name: 'Agree it' }).click()
    const dialog = manager.locator('dialog[open]')
    await dialog.getByLabel('Agreed at').selectOption('Board, 13 July 2017')
    await dialog.getByRole('button', { name: 'Agree the action' }).click()
    await manager.getByRole('button', { name: 'Agree it' }).waitFor({ state: 'detached' })
    await manager.getByRole('link', { name: 'Home', exact: true }).click()
    await manager.getByRole('heading', { name: 'Home', level: 1 }).waitFor()

    await go(manager, `/${board}/home?all=true`)
    assert.equal(
      await needsOf(manager)
        .getByRole('link', { name: `Decide : ${title}` })
        .count(),
      0,
    )
  })

  test('the counts lead to the list that they count', async () => {
    await go(manager, `/${board}/home`)
    const counts = manager.getByRole('list', { name: 'Counts' })
    const overdue = Number((await counts.locator('.lc-stats__n').first().innerText()).split(' ')[0])
    await counts.getByRole('link', { name: /overdue$/ }).click()

    await manager.getByRole('heading', { name: 'Actions', level: 1 }).waitFor()
    await manager
      .getByRole('status')
      .filter({ hasText: `${overdue} action` })
      .first()
      .waitFor()
  })

  test('a lay member sees the plan and nothing to do', async () => {
    const lay = await as('lay')

    await lay.getByRole('heading', { name: 'Nothing needs you today' }).waitFor()
    await lay.getByRole('table', { name: 'Open priorities' }).waitFor()
    assert.equal(await lay.getByRole('heading', { name: 'Recent changes' }).count(), 0)
    await lay.context().close()
  })
})
