import { after, before, describe, test } from 'node:test'

import { go, launch, signedIn } from './browser.mjs'

const agency = 'meridian-probation'
const title = 'Share licence conditions'
const mark = `Asked three prisons ${Date.now().toString(36)}`

describe('what an agency has promised to several boards', () => {
  let browser
  let lead
  let north
  let cheshire

  before(async () => {
    browser = await launch()
    lead = await signedIn(browser, `lead@${agency}.example`)
    north = await signedIn(browser, 'manager@northshire.example')
    cheshire = await signedIn(browser, 'manager@cheshire-east.example')
  })

  after(() => browser.close())

  const openOnBoard = async (page, board) => {
    await go(page, `/${board}/actions?show=all`)
    await page.getByRole('link', { name: title }).first().click()
    await page.getByRole('heading', { name: title, level: 1 }).waitFor()
  }

  test('is put together by the agency', async () => {
    await go(lead, `/agencies/${agency}/actions`)
    await lead.getByText('Promised to 1 other board too').first().waitFor()
    await lead.getByRole('link', { name: `${title} with the front door` }).click()
    await lead.getByRole('button', { name: 'Add another board' }).click()
    await lead.getByRole('dialog').getByLabel(title).check()
    await lead.getByRole('button', { name: 'It is the same promise' }).click()
    await lead.getByRole('status').filter({ hasText: 'is one commitment with' }).first().waitFor()
    await lead.getByRole('link', { name: /^Cheshire East/ }).waitFor()
  })

  test('is said once, to the boards that stay ticked', async () => {
    await go(lead, `/agencies/${agency}/actions`)
    await lead.getByText('Promised to 2 other boards too').first().waitFor()
    await lead.getByRole('link', { name: `${title} with the front door` }).click()
    await lead.getByRole('button', { name: 'Write an update' }).click()
    const dialog = lead.getByRole('dialog')
    await dialog.getByLabel('How it goes').fill(mark)
    await dialog.getByLabel('On track').check()
    await dialog.getByLabel('Shropshire Safeguarding Children Board').uncheck()
    await dialog.getByRole('button', { name: 'Save the update' }).click()
    await lead.getByRole('status').filter({ hasText: 'was saved.' }).first().waitFor()
    await lead.getByText(mark).first().waitFor()
  })

  test('is read by each of them, and neither sees the other', async () => {
    for (const [page, board, other] of [
      [north, 'northshire', 'Cheshire'],
      [cheshire, 'cheshire-east', 'Northshire'],
    ]) {
      await openOnBoard(page, board)
      await page.getByText(mark).first().waitFor()

      if ((await page.locator('main').innerText()).includes(other)) {
        throw new Error(`${board} reads of ${other}.`)
      }
    }
  })
})
