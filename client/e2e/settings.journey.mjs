import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'

import { baseUrl, go, launch, signedIn } from './browser.mjs'
import { heading, notice } from './steps.mjs'

const board = 'shropshire'
const mark = Date.now().toString(36)

describe('the settings of a board', () => {
  let browser
  let manager

  before(async () => {
    browser = await launch()
    manager = await signedIn(browser, `manager@${board}.example`)
  })

  after(() => browser.close())

  async function openSetting(name) {
    await manager.getByRole('button', { name: /account and settings/ }).click()
    await manager.getByRole('list', { name: 'Settings' }).getByRole('link', { name }).click()
    await heading(manager, name)
  }

  async function arrangements() {
    const answer = await manager.request.get(`${baseUrl}/${board}/api/arrangements`)

    return (await answer.json()).items
  }

  async function enterDay(dialog, day) {
    const [year, month, date] = day.split('-')
    await dialog.getByLabel('Day').fill(date)
    await dialog.getByLabel('Month').fill(month)
    await dialog.getByLabel('Year').fill(year)
  }

  test('the manager gives an agency a seat, and it is in the list', async () => {
    await openSetting('Agencies')
    const opener = manager.getByRole('button', { name: 'Give an agency a seat' })
    await opener.click()
    const dialog = manager.getByRole('dialog', { name: 'Give an agency a seat' })
    await dialog.getByLabel('Address name of the agency').fill('meridian-probation')
    await dialog.getByLabel('Seat').fill(`Seat ${mark}`)
    await dialog.getByRole('button', { name: 'Give the seat' }).click()

    await notice(manager, `meridian-probation was given the seat Seat ${mark}.`)
    await manager.getByRole('cell', { name: `Seat ${mark}` }).waitFor()
    assert.ok(await opener.evaluate((button) => button === document.activeElement))
  })

  test('the agency sees its new seat among its own', async () => {
    const agency = await signedIn(browser, 'admin@meridian-probation.example')

    await agency.getByRole('cell', { name: `Seat ${mark}` }).waitFor()
    await agency.context().close()
  })

  test('an agency that is not there is told beside its field', async () => {
    await manager.getByRole('button', { name: 'Give an agency a seat' }).click()
    const dialog = manager.getByRole('dialog', { name: 'Give an agency a seat' })
    await dialog.getByLabel('Address name of the agency').fill('nowhere')
    await dialog.getByLabel('Seat').fill('Nowhere')
    await dialog.getByRole('button', { name: 'Give the seat' }).click()

    await dialog.getByRole('alert').getByText('No agency of this name uses the service').waitFor()
    await dialog.getByRole('button', { name: 'Close without saving' }).click()
  })

  test('an arrangement cannot begin before the one before it', async () => {
    await openSetting('Arrangements')
    await manager.getByRole('button', { name: 'Begin a new arrangement' }).click()
    const dialog = manager.getByRole('dialog', { name: 'Begin a new arrangement' })
    await dialog.getByLabel('Joint arrangement').check()
    await dialog.getByLabel('Name').fill(`Too early ${mark}`)
    await enterDay(dialog, '1990-04-01')
    await dialog.getByRole('button', { name: 'Begin the arrangement' }).click()

    await dialog.getByRole('alert').getByText('must begin after the one before it began').waitFor()
    await dialog.getByRole('button', { name: 'Close without saving' }).click()
  })

  test('the manager begins a new arrangement, and the one in force stays as it is until then', async () => {
    const [latest] = await arrangements()
    const from = dayAfter(latest.from > '2019-09-28' ? latest.from : '2019-09-28')
    const opener = manager.getByRole('button', { name: 'Begin a new arrangement' })
    await opener.click()
    const dialog = manager.getByRole('dialog', { name: 'Begin a new arrangement' })
    await dialog.getByLabel('Safeguarding partnership').check()
    await dialog.getByLabel('Name').fill(`Partnership ${mark}`)
    await enterDay(dialog, from)
    await dialog.getByRole('button', { name: 'Begin the arrangement' }).click()

    await notice(manager, `Partnership ${mark} was added`)
    const row = manager.getByRole('row', { name: new RegExp(`Partnership ${mark}`) })
    await row.getByText('Still to come').waitFor()
    assert.equal(await manager.getByText('In force', { exact: true }).count(), 1)
    assert.ok(await opener.evaluate((button) => button === document.activeElement))
    const [begun, before] = await arrangements()
    assert.equal(begun.from, from)
    assert.equal(dayAfter(before.to), from)
  })

  test('a lay member reads the arrangements and is offered nothing to change', async () => {
    const lay = await signedIn(browser, `lay@${board}.example`)
    await go(lay, `/${board}/settings/arrangements`)

    await lay.getByRole('row', { name: new RegExp(`Partnership ${mark}`) }).waitFor()
    assert.equal(await lay.getByRole('button', { name: 'Begin a new arrangement' }).count(), 0)
    await go(lay, `/${board}/settings/agencies`)
    await heading(lay, 'You may not open this page')
    await lay.context().close()
  })
})

function dayAfter(day) {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + 1)

  return date.toISOString().slice(0, 10)
}
