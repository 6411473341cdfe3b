import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, describe, test } from 'node:test'

import { go, launch, signedIn } from './browser.mjs'
import { partOf } from './parts.mjs'
import { fillDay, find, notice, proveInFile } from './steps.mjs'

const board = 'northshire'
const agency = 'meridian-police'
const mark = Date.now().toString(36)
const priority = `Exploitation ${mark}`
const action = `Map every licensed place ${mark}`
const impact = `Told of 41 places in the quarter, up from 12 (${mark}).`
// A day that no other journey takes: far away, and another one each time.
const day = new Date(Date.UTC(2041, 0, 1) + (Math.floor(Date.now() / 1000) % 3000) * 86_400_000)
const [year, month, date] = day.toISOString().slice(0, 10).split('-')

describe('a quarter: planned, chased, proved, verified and reported to the board in Word', () => {
  let browser
  let manager
  let lead
  let chair
  let address

  before(async () => {
    browser = await launch()
    manager = await signedIn(browser, `manager@${board}.example`)
    chair = await signedIn(browser, `chair@${board}.example`)
    lead = await signedIn(browser, `lead@${agency}.example`)
  })

  after(() => browser.close())

  const save = async (name) => {
    await manager.getByRole('button', { name: 'Papers' }).click()
    const saved = manager.waitForEvent('download')
    await manager.getByRole('button', { name }).click()
    const file = await saved
    await manager.keyboard.press('Escape')

    return partOf(readFileSync(await file.path()), 'word/document.xml')
  }

  test('the manager plans: a priority with its aim, and what the police will do for it', async () => {
    await go(manager, `/${board}/priorities`)
    await manager.getByRole('link', { name: 'Agree a priority' }).click()
    await manager.getByLabel('Title').fill(priority)
    await manager.getByLabel('Aim').fill('Places where children are at risk are known.')
    await manager.getByLabel('Why it is a priority').fill('Two reviews found that nobody had the whole list.')
    await manager.getByLabel('Led by').fill('Detective superintendent')
    await manager.getByRole('button', { name: 'Agree the priority' }).click()
    await notice(manager, 'The priority was agreed.')
    address = new URL(manager.url()).pathname

    await manager.getByRole('link', { name: 'Add an action' }).first().click()
    await manager.getByLabel('What will be done').fill(action)
    await manager.getByLabel('Why').fill('Licensing and police hold half of the list each.')
    await manager.getByLabel('Who owns it').selectOption(agency)
    await manager.getByLabel('Post').fill('Detective inspector')
    await fillDay(manager, 'Due', ['29', '9', '2017'])
    await manager.getByLabel('Agreed at').selectOption('Board, 13 July 2017')
    await manager.getByRole('button', { name: 'Add the action' }).click()
    await notice(manager, 'was added.')
  })

  test('the manager chases: a reply is asked for, and stands on the home of the police', async () => {
    await go(manager, `/${board}/actions`)
    await manager.getByRole('row', { name: action }).getByRole('checkbox').check()
    await manager.getByRole('button', { name: 'Ask for a reply' }).click()
    await fillDay(manager, 'Reply by', ['28', '9', '2017'])
    await manager.getByRole('button', { name: 'Ask their owners' }).click()
    await manager.getByText('A reply about 1 action was asked for by 28 September 2017.').waitFor()

    await go(lead, `/agencies/${agency}/home?all=true`)
    await lead
      .getByRole('link', { name: new RegExp(action) })
      .first()
      .waitFor()
  })

  test('the police prove: done, with the list as a file', async () => {
    await find(lead, `/agencies/${agency}/actions`, action)
    await proveInFile(lead, 'The list of places, by district.', {
      name: 'Places.csv',
      content: 'district,places\nA,41\n',
    })
  })

  test('the chair verifies what is on her home', async () => {
    await go(chair, `/${board}/home?all=true`)
    await chair.getByRole('link', { name: `Verify : ${action}` }).click()
    await chair.getByRole('button', { name: 'Verify it' }).click()
    await chair.getByRole('button', { name: 'Verify the action' }).click()
    await notice(chair, 'was verified.')
  })

  test('the manager writes what was done, what changed and what comes next', async () => {
    await go(manager, `${address}/updates/new`)
    await manager.getByLabel('What we did').fill('The police mapped every licensed place.')
    await manager.getByLabel('What changed for children').fill(impact)
    await manager.getByLabel('What we will do next').fill('Visit each with the licensing officer.')
    await manager.getByRole('button', { name: 'Save the update' }).click()
    await notice(manager, 'The update was saved.')
  })

  test('it is reported to a meeting, word for word, in Word', async () => {
    await go(manager, `/${board}/meetings`)
    await manager.getByRole('button', { name: 'Plan a meeting' }).click()
    await manager.getByLabel('Who meets').selectOption('board')
    await fillDay(manager, 'Day of the meeting', [date, month, year])
    await fillDay(manager, 'Last day for updates (optional)', [date, month, year])
    await manager.getByRole('button', { name: 'Plan the meeting' }).click()
    await notice(manager, 'The meeting was planned.')
    await manager.getByRole('button', { name: 'Copy the reports' }).click()
    await manager.getByRole('button', { name: 'Copy the reports for good' }).click()
    await notice(manager, 'The reports were copied.')

    const report = await save('Report on the priorities, for Word')
    assert.ok(report.includes(priority))
    assert.ok(report.includes(impact))
    const log = await save('Action log, for Word')
    assert.ok(log.includes(action))
    assert.match(log, /Verified/)
  })

  test('the priority is closed, its action among what was reached', async () => {
    await go(manager, address)
    await manager.getByText(action).first().waitFor()
    await manager.getByRole('link', { name: 'Close it' }).click()
    await manager.getByLabel('Why the board closes it').fill('The list is whole and kept.')
    await manager.getByRole('button', { name: /^Close / }).click()
    await notice(manager, 'The priority was closed.')
  })
})
