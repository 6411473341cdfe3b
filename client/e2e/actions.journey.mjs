import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, describe, test } from 'node:test'

import { go, launch, signedIn } from './browser.mjs'
import { fillDay, find, notice, proveInFile } from './steps.mjs'

const board = 'northshire'
const agency = 'meridian-police'
const title = `Share the list ${Date.now().toString(36)}`

describe('an action from the meeting to its proof', () => {
  let browser
  let manager
  let lead
  let chair

  before(async () => {
    browser = await launch()
    manager = await signedIn(browser, `manager@${board}.example`)
    chair = await signedIn(browser, `chair@${board}.example`)
    lead = await signedIn(browser, `lead@${agency}.example`)
  })

  after(() => browser.close())

  test('the manager adds it for an agency, from a priority', async () => {
    await go(manager, `/${board}/actions`)
    await manager.getByRole('link', { name: 'Add an action' }).click()
    await manager.getByLabel('What will be done').fill(title)
    await manager.getByLabel('Why').fill('Return conversations need the whole list.')
    await manager.getByLabel('Who owns it').selectOption(agency)
    await manager.getByLabel('Post').fill('Detective inspector')
    await fillDay(manager, 'Due', ['31', '10', '2017'])
    await manager.getByLabel('What it came from').selectOption('priority')
    await manager.getByLabel('Which priority').selectOption('neglect')
    await manager.getByLabel('Agreed at').selectOption('Board, 13 July 2017')
    await manager.getByRole('button', { name: 'Add the action' }).click()

    await notice(manager, 'was added.')
    await manager.getByText('sees this action and the reason, and not what it came from').waitFor()
  })

  test('the meeting that agreed it tells so', async () => {
    await manager.getByRole('link', { name: 'Board, 13 July 2017' }).click()
    await manager
      .getByRole('region', { name: 'Agreed at this meeting' })
      .getByRole('link', { name: title })
      .waitFor()
  })

  test('the agency finds it among those of all its boards, and asks for more time', async () => {
    await find(lead, `/agencies/${agency}/actions`, title)
    await lead.getByRole('button', { name: 'Ask for more time' }).click()
    await lead.getByLabel('Day').fill('30')
    await lead.getByLabel('Month').fill('11')
    await lead.getByLabel('Year').fill('2017')
    await lead.getByLabel('Why more time is needed').fill('The analyst starts in November.')
    await lead.getByRole('button', { name: 'Ask the board' }).click()

    await notice(lead, 'The board was asked for more time')
  })

  test('the board refuses to leave the day open, and grants it', async () => {
    await find(manager, `/${board}/actions?show=waiting`, title)
    await manager.getByRole('button', { name: 'Answer about the day' }).click()
    await manager.getByRole('button', { name: 'Answer', exact: true }).click()
    await manager.getByRole('alert').getByText('Choose whether to grant the day or refuse it.').waitFor()
    await manager.getByLabel('Yes, grant it').check()
    await manager.getByRole('button', { name: 'Answer', exact: true }).click()

    await notice(manager, 'has your answer')
    await manager.getByText('30 November 2017').first().waitFor()
  })

  test('the agency says that it is done, with a file as proof', async () => {
    await find(lead, `/agencies/${agency}/actions`, title)
    await proveInFile(lead, 'The list of 26 September 2017.', {
      name: 'List.csv',
      content: 'station,told\n1,yes\n',
    })

    await lead.getByRole('link', { name: /^List\.csv/ }).waitFor()
  })

  test('the manager opens the file, with the name of whoever declared it', async () => {
    await find(manager, `/${board}/actions?show=waiting`, title)
    await manager.getByText(/declared that it names no child and no family/).waitFor()
    const [download] = await Promise.all([
      manager.waitForEvent('download'),
      manager.getByRole('link', { name: /^List\.csv/ }).click(),
    ])

    assert.equal(download.suggestedFilename(), 'List.csv')
    assert.equal(await readFile(await download.path(), 'utf8'), 'station,told\n1,yes\n')
  })

  test('the chair verifies it, and closes it', async () => {
    await find(chair, `/${board}/actions?show=waiting`, title)
    await chair.getByRole('button', { name: 'Verify it' }).click()
    await chair.getByRole('button', { name: 'Verify the action' }).click()
    await notice(chair, 'was verified.')
    await chair.getByRole('button', { name: 'Close it' }).click()
    await chair.getByRole('button', { name: 'Close the action' }).click()

    await notice(chair, 'was closed.')
    await chair.getByText('Closed', { exact: true }).first().waitFor()
  })
})
