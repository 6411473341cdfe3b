import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'

import { go, launch, signedIn } from './browser.mjs'

const board = 'northshire'
// A day that no other journey takes: far away, and another one each time.
const day = new Date(Date.UTC(2031, 0, 1) + (Math.floor(Date.now() / 1000) % 3000) * 86_400_000)
const [year, month, date] = day.toISOString().slice(0, 10).split('-')

describe('a meeting from its plan to its papers', () => {
  let browser
  let manager

  before(async () => {
    browser = await launch()
    manager = await signedIn(browser, `manager@${board}.example`)
  })

  after(() => browser.close())

  const notice = (text) => manager.getByRole('status').filter({ hasText: text }).first().waitFor()
  const type = async (legend) => {
    const field = manager.getByRole('group', { name: legend })
    await field.getByLabel('Day').fill(date)
    await field.getByLabel('Month').fill(month)
    await field.getByLabel('Year').fill(year)
  }

  test('the manager plans a meeting to which the priorities report', async () => {
    await go(manager, `/${board}/meetings`)
    await manager.getByRole('button', { name: 'Plan a meeting' }).click()
    await manager.getByLabel('Who meets').selectOption('executive')
    await type('Day of the meeting')
    await type('Last day for updates (optional)')
    await manager.getByRole('button', { name: 'Plan the meeting' }).click()

    await notice('The meeting was planned.')
    await manager.getByRole('heading', { name: 'What the priorities report' }).waitFor()
  })

  test('what is reported is copied, which is asked about first', async () => {
    await manager.getByRole('button', { name: 'Copy the reports' }).click()
    await manager.getByRole('button', { name: 'Copy the reports for good' }).click()

    await notice('The reports were copied.')
    await manager.getByRole('heading', { name: 'As reported' }).waitFor()
  })

  test('the report and the action log come for Word', async () => {
    for (const name of ['Report on the priorities, for Word', 'Action log, for Word']) {
      await manager.getByRole('button', { name: 'Papers' }).click()
      const saved = manager.waitForEvent('download')
      await manager.getByRole('button', { name }).click()
      const file = await saved

      assert.match(file.suggestedFilename(), /^northshire-executive-.*\.docx$/)
      await manager.keyboard.press('Escape')
    }
  })
})
