import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'

import { go, launch, signedIn } from './browser.mjs'
import { fillDay, notice } from './steps.mjs'

const board = 'northshire'
const mark = Date.now().toString(36)
const priority = `Measured ${mark}`

describe('whether a priority works, from its start to a correction', () => {
  let browser
  let manager
  let address

  before(async () => {
    browser = await launch()
    manager = await signedIn(browser, `manager@${board}.example`)
    await go(manager, `/${board}/priorities/new`)
    await manager.getByLabel('Title').fill(priority)
    await manager.getByLabel('Aim').fill('Children are seen early.')
    await manager.getByLabel('Why it is a priority').fill('An audit found that help came late.')
    await manager.getByLabel('Led by').fill('Head of Early Help')
    await manager.getByRole('button', { name: 'Agree the priority' }).click()
    await manager.getByRole('heading', { name: priority, level: 1 }).waitFor()
    address = new URL(manager.url()).pathname
  })

  after(() => browser.close())

  const see = (page, text) => page.getByText(text).first().waitFor()

  async function as(who) {
    const page = await signedIn(browser, `${who}@${board}.example`)

    return page
  }

  test('the manager says what the priority sets out to reach', async () => {
    await see(manager, 'No objective yet')
    await manager.getByRole('link', { name: 'Add an objective' }).click()
    await manager.getByRole('textbox', { name: 'Objective' }).fill('No child drifts on a plan')
    await manager.getByRole('button', { name: 'Add the objective' }).click()

    await notice(manager, 'Objective 1 was added.')
    await manager.getByRole('article', { name: /No child drifts on a plan/ }).waitFor()
  })

  test('without a measure the board cannot say whether it works, so one is added with its start', async () => {
    await see(manager, 'Without one, the board cannot say whether this works.')
    await manager.getByRole('link', { name: 'Add a measure' }).click()
    await manager.getByLabel('What is measured').fill('Plans lasting 9 months or more')
    await manager.getByLabel('What stands behind the number').fill('children')
    await manager.getByLabel('Aim: below (if there is one)').fill('25')
    await manager.getByLabel('Source', { exact: true }).fill('Case system')
    await fillDay(manager, 'Start as at', ['31', '3', '2017'])
    await manager.getByLabel('How many').fill('41')
    await manager.getByRole('button', { name: 'Add the measure' }).click()

    await notice(manager, 'The measure was added.')
    await see(manager, 'No reading since the start')
  })

  test('what is missing from a reading is told beside its field', async () => {
    await manager.getByRole('link', { name: /Record a reading/ }).click()
    await manager.getByRole('button', { name: 'Record the reading' }).click()

    await manager.getByRole('alert').getByText('Enter the number').waitFor()
  })

  test('a reading says that it is improving, in words and in a chart with its table', async () => {
    await fillDay(manager, 'As at', ['30', '6', '2017'])
    await manager.getByLabel('How many').fill('29')
    await manager.getByRole('button', { name: 'Record the reading' }).click()

    await notice(manager, 'The reading was recorded.')
    await see(manager, 'Improving')
    await manager.getByRole('img', { name: /from 41 on 31 March 2017 to 29 on 30 June 2017/ }).waitFor()
    await manager.getByText('Show as a table').click()
    await manager.getByRole('row', { name: '30 June 2017 29' }).waitFor()
  })

  test('a small number is hidden from the manager who typed it, and shown to the analyst', async () => {
    await manager.getByRole('link', { name: /Record a reading/ }).click()
    await fillDay(manager, 'As at', ['31', '8', '2017'])
    await manager.getByLabel('How many').fill('4')
    await manager.getByRole('button', { name: 'Record the reading' }).click()
    await notice(manager, 'The reading was recorded.')
    await see(manager, '[c]')
    await see(manager, 'Not said, because a number is small')

    const analyst = await as('analyst')
    await go(analyst, `${address}/measures`)

    await see(analyst, 'Aim reached')
    assert.equal(await analyst.locator('.lc-meas__big').first().textContent(), '4')
    await analyst.context().close()
  })

  test('a correction keeps the old reading below the new one', async () => {
    await manager.getByRole('link', { name: /All readings and corrections/ }).click()
    await manager.getByRole('link', { name: 'Restate the reading as at 30 June 2017' }).click()
    await manager.getByLabel('How many').fill('28')
    await manager.getByLabel('Why it is corrected').fill('One was counted twice.')
    await manager.getByRole('button', { name: 'Restate the reading' }).click()
    await notice(manager, 'The reading was restated.')

    await manager.getByRole('link', { name: /All readings and corrections/ }).click()

    await see(manager, 'Restated 26 September 2017')
    await manager.getByRole('row', { name: /30 June 2017 28/ }).waitFor()
    await manager.getByRole('row', { name: /30 June 2017 29/ }).waitFor()
  })

  test('the day before, the board had seen nothing of it', async () => {
    await fillDay(manager, 'At the end of', ['25', '9', '2017'])
    await manager.getByRole('button', { name: 'Show that day' }).click()

    await see(manager, 'Nothing had been recorded by then')
  })

  test('the history tells of the readings and of no small number', async () => {
    await go(manager, `${address}/history`)

    await see(manager, 'Recorded a reading of measure 1 as at 31 August 2017')
    for (const summary of await manager.locator('.lc-changes > summary').all()) {
      await summary.click()
    }
    const cells = await manager.locator('.lc-changes td').allTextContents()
    assert.ok(cells.length > 0)
    assert.ok(!cells.some((cell) => cell.trim() === '4'))
  })

  test('an objective is dropped with its reason, and stays', async () => {
    await go(manager, address)
    await manager.getByRole('link', { name: 'Drop objective 1' }).click()
    await manager.getByLabel('Why the board drops it').fill('The partnership leads on this.')
    await manager.getByRole('button', { name: 'Drop objective 1' }).click()

    await notice(manager, 'Objective 1 was dropped.')
    await see(manager, 'Dropped 26 September 2017')
    await see(manager, 'The partnership leads on this.')
  })

  test('a lay member reads all of it and is offered nothing to change', async () => {
    const lay = await as('lay')
    await go(lay, `${address}/measures`)

    await see(lay, 'Plans lasting 9 months or more')
    assert.equal(await lay.getByRole('link', { name: /Record a reading|Change it|End it/ }).count(), 0)
    await lay.context().close()
  })
})
