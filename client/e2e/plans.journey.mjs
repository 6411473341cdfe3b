import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'

import { go, launch, settle, signedIn } from './browser.mjs'

const board = 'surrey'

describe('the plan of the next period', () => {
  let browser
  let manager

  before(async () => {
    browser = await launch()
    manager = await signedIn(browser, `manager@${board}.example`)
  })

  after(() => browser.close())

  const heading = (name) => manager.getByRole('heading', { name, level: 1 }).waitFor()
  const period = () => manager.getByRole('navigation', { name: 'Which period' })
  const day = async (legend, parts) => {
    for (const [label, value] of Object.entries(parts)) {
      await manager.getByRole('group', { name: legend }).getByLabel(label).fill(value)
    }
  }

  test('a plan with open priorities is not closed', async () => {
    await go(manager, `/${board}/priorities`)
    await manager.getByRole('link', { name: 'Close this plan' }).click()
    await manager.getByLabel('What came of the period').fill('Most was reached.')
    await manager.getByRole('button', { name: 'Close the plan' }).click()

    await manager.getByText('Carry them into the next plan or close them first').waitFor()
  })

  test('the next plan begins the day after, with the priorities that are chosen', async () => {
    await go(manager, `/${board}/plans/new`)
    await heading('Begin the next plan')
    await manager.getByLabel('Title').fill('Plan of the next period')
    await day('Last day', { Day: '30', Month: '9', Year: '2018' })
    await manager.getByRole('checkbox', { name: 'Domestic abuse' }).uncheck()
    await manager.getByRole('button', { name: 'Begin the plan' }).click()

    await manager.getByText('The plan was begun.').first().waitFor()
    await manager.getByRole('link', { name: 'Neglect', exact: true }).waitFor()
    assert.equal(await manager.getByRole('link', { name: 'Domestic abuse' }).count(), 0)
  })

  test('the plan that was left keeps how they stood', async () => {
    await period().getByRole('link').last().click()

    const carried = manager.getByRole('table', { name: /carried into a later plan/ })
    await carried.getByRole('link', { name: 'Neglect', exact: true }).waitFor()
    await carried.getByText('Plan of the next period').first().waitFor()
  })

  test('one that was forgotten is carried later, and then the plan is closed', async () => {
    await go(manager, `/${board}/priorities/domestic-abuse`)
    await manager.getByRole('link', { name: 'Carry it into a later plan' }).click()
    await manager.getByRole('button', { name: 'Carry it' }).click()
    await manager.getByText('The priority goes on in the later plan.').first().waitFor()
    await manager.getByText('Carried over from').waitFor()

    await manager.getByRole('link', { name: /Business plan 2016/ }).click()
    await manager.getByRole('link', { name: 'Close this plan' }).click()
    await manager.getByLabel('What came of the period').fill('Four priorities went on.')
    await manager.getByRole('button', { name: 'Close the plan' }).click()
    await manager.getByText('Four priorities went on.').waitFor()
    await settle(manager)
    assert.equal(await manager.getByRole('link', { name: 'Close this plan' }).count(), 0)
  })

  test('a priority is said in other words, with its tags', async () => {
    await go(manager, `/${board}/priorities/neglect/change`)
    await manager.getByLabel('Led by').fill('Head of early help')
    await manager.getByRole('checkbox', { name: /Training/ }).check()
    await manager.getByRole('button', { name: 'Save the priority' }).click()

    await manager.getByText('The priority was changed.').first().waitFor()
    await manager
      .getByRole('list', { name: 'Functions of the board that it serves' })
      .getByText('Training')
      .waitFor()
  })
})
