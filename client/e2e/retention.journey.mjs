import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { after, before, describe, test } from 'node:test'

import { go, launch, signedIn } from './browser.mjs'
import { fillDay, heading, notice } from './steps.mjs'

const board = 'shropshire'
const mark = Date.now().toString(36)
const title = `Register ${mark}`

describe('how long a board keeps what, and a legal hold that stops all destruction', () => {
  let browser
  let manager
  let chair

  before(async () => {
    browser = await launch()
    manager = await signedIn(browser, `manager@${board}.example`)
    chair = await signedIn(browser, `chair@${board}.example`)
  })

  after(() => browser.close())

  const actionsRow = (page) => page.getByRole('row').filter({ hasText: 'Actions with their updates' })

  async function askToDestroy(page) {
    await page.getByRole('button', { name: /^Destroy the file/ }).click()
    await page.getByLabel('Why it is destroyed').fill('It is past its date.')
    await page.locator('dialog').getByRole('button', { name: 'Destroy the file' }).click()
  }

  test('the manager finds it among the settings, and what is missing is told beside its field', async () => {
    await manager.getByRole('button', { name: /account and settings/ }).click()
    await manager.getByRole('list', { name: 'Settings' }).getByRole('link', { name: 'Retention' }).click()
    await heading(manager, 'Retention')
    await actionsRow(manager)
      .getByRole('button', { name: /how long to keep: Actions/ })
      .click()
    const dialog = manager.locator('dialog[open]')
    await dialog.getByLabel('Years', { exact: true }).fill('101')
    await dialog.getByRole('button', { name: 'Keep them so' }).click()

    const summary = dialog.locator('.govuk-error-summary')
    await summary.getByText('Enter a number of years from 1 to 100.').waitFor()
    await summary.getByText('Enter why, or by which schedule.').waitFor()
  })

  test('a class is decided with a reason, and the history tells it', async () => {
    const dialog = manager.locator('dialog[open]')
    await dialog.getByLabel('Years', { exact: true }).fill('7')
    await dialog.getByLabel('Why', { exact: true }).fill(`The council’s schedule, ${mark}.`)
    await dialog.getByRole('button', { name: 'Keep them so' }).click()

    await notice(manager, 'Retention period saved: Actions.')
    await actionsRow(manager).getByText('7 years after the action was closed or no longer needed').waitFor()
    await actionsRow(manager).getByText(`The council’s schedule, ${mark}.`).waitFor()
    await go(manager, `/${board}/settings/history`)
    await manager.getByText('Decided how long records are kept').first().waitFor()
  })

  test('the chair reads it and is offered nothing to change', async () => {
    await go(chair, `/${board}/settings/retention`)

    await actionsRow(chair).getByText(`The council’s schedule, ${mark}.`).waitFor()
    assert.equal(await chair.getByRole('main').getByRole('button').count(), 0)
  })

  test('a file is kept, and a hold is put on the board', async () => {
    await go(manager, `/${board}/evidence/new`)
    await manager.getByLabel('As a file').check()
    await manager.getByLabel('What the document is called').fill(title)
    await manager
      .getByLabel('File', { exact: true })
      .setInputFiles({ name: 'Register.txt', mimeType: 'text/plain', buffer: Buffer.from('Attendance') })
    await fillDay(manager, 'Date of the document', ['4', '9', '2017'])
    await manager.getByLabel('I have looked through it').check()
    await manager.getByRole('button', { name: 'Add the evidence' }).click()
    await notice(manager, 'was added.')

    await go(manager, `/${board}/settings/retention`)
    await manager.getByRole('button', { name: 'Start a legal hold' }).click()
    await manager.getByLabel('Who wants the records kept, and why').fill(`The inquiry, ${mark}.`)
    await manager.getByRole('button', { name: 'Put the hold on' }).click()

    await notice(manager, 'The board is under a legal hold from now on.')
    await manager.getByText('On since 26 September 2017').waitFor()
  })

  test('while it is on the file cannot be destroyed, and nothing is listed as past its date', async () => {
    await go(chair, `/${board}/evidence?show=all`)
    await chair.getByRole('link', { name: title }).click()
    await heading(chair, title)
    assert.equal(await chair.getByRole('button', { name: /^Destroy the file/ }).count(), 0)
    await go(chair, `/${board}/settings/retention/past-date`)
    await chair.getByRole('heading', { name: /^Nothing is listed/ }).waitFor()
    await chair.getByRole('link', { name: 'See why it is on' }).click()
    await chair.getByText(`The inquiry, ${mark}.`).waitFor()
  })

  test('once it is lifted the file can be destroyed, and the hold stays on record', async () => {
    await manager.getByRole('button', { name: 'Lift the hold' }).click()
    await manager.getByLabel('Why it is lifted').fill(`It has reported, ${mark}.`)
    await manager.locator('dialog').getByRole('button', { name: 'Lift the hold' }).click()
    await notice(manager, 'The legal hold was lifted.')
    await manager
      .getByRole('row')
      .filter({ hasText: `It has reported, ${mark}.` })
      .waitFor()

    await go(chair, `/${board}/evidence?show=all`)
    await chair.getByRole('link', { name: title }).click()
    await askToDestroy(chair)

    await notice(chair, 'was destroyed.')
  })
})
