import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'

import { go, launch, signedIn } from './browser.mjs'

const board = 'northshire'

describe('many actions in one step', () => {
  let browser
  let manager

  before(async () => {
    browser = await launch()
    manager = await signedIn(browser, `manager@${board}.example`)
  })

  after(() => browser.close())

  const row = (title) => manager.getByRole('row', { name: title })
  const due = (title) => row(title).locator('td[data-l="Due"]')
  const [first, second, asks] = ['Review every plan', 'Tell the board each quarter', 'Use the shared profile']
  const setDay = async () => {
    await manager.getByRole('button', { name: 'Set another day' }).click()
    const dialog = manager.getByRole('dialog')
    await dialog.getByLabel('Day', { exact: true }).fill('15')
    await dialog.getByLabel('Month').fill('3')
    await dialog.getByLabel('Year').fill('2018')
    await dialog.getByLabel('Why the day changes').fill('The inspection came first.')
    await dialog.getByRole('button', { name: 'Set the day' }).click()
  }

  test('two are given another day by keyboard, and the days that they had come back', async () => {
    await go(manager, `/${board}/actions`)
    const before = await due(first).innerText()
    await row(first).getByRole('checkbox').focus()
    await manager.keyboard.press('Space')
    await row(second).getByRole('checkbox').focus()
    await manager.keyboard.press('Space')
    await manager.getByText('2 actions chosen').waitFor()
    await setDay()

    await manager.getByText('2 actions are due on 15 March 2018.').first().waitFor()
    await due(second).getByText('15 March 2018').waitFor()
    await manager.getByRole('button', { name: 'Undo' }).click()
    await manager.getByText('2 actions are as before.').first().waitFor()
    await due(first).getByText('30 September 2017').waitFor()
    assert.equal(await due(first).innerText(), before)
  })

  test('a day is not set over the head of an owner who asks for one', async () => {
    await go(manager, `/${board}/actions`)
    await row(asks).getByRole('checkbox').check()
    await setDay()

    await manager.getByText('its owner asks for another day').waitFor()
    await manager.getByRole('button', { name: 'Close without saving' }).click()
  })

  test('one is changed in its row by keyboard, where it is told what is refused', async () => {
    await go(manager, `/${board}/actions`)
    const change = row(asks).getByRole('button', { name: /^Change A-\d+ here$/ })
    await change.focus()
    await manager.keyboard.press('Enter')
    const form = manager.getByRole('group', { name: /^Change A-\d+$/ })
    await form.getByLabel('The post').focus()
    await manager.keyboard.press('Space')
    await form.getByLabel('Post', { exact: true }).fill('Named nurse')
    await manager.keyboard.press('Enter')
    await row(asks).getByText('Named nurse').waitFor()
    await row(asks).locator('button:focus', { hasText: 'Change' }).waitFor()
    await manager.getByRole('button', { name: 'Undo' }).click()
    await manager.getByText('1 action is as before.').first().waitFor()

    await change.click()
    await form.getByLabel('The day').check()
    await form.getByLabel('Why the day changes').fill('The inspection came first.')
    await form.getByRole('button', { name: 'Save' }).click()
    await form.getByText('its owner asks for another day').waitFor()
    await form.getByRole('button', { name: 'Close without saving' }).click()
  })

  test('what is not verified is not closed, and nothing is', async () => {
    await go(manager, `/${board}/actions`)
    await manager.getByRole('button', { name: /Choose all/ }).click()
    await manager.getByRole('button', { name: 'Close', exact: true }).click()
    await manager.getByRole('button', { name: 'Close them' }).click()

    await manager.getByText('Nothing was changed, because of').waitFor()
    await manager.getByRole('button', { name: 'Close without saving' }).click()
  })

  test('owners are asked for a reply, find it on their home, and answer it by any word', async () => {
    const title = 'Offer the advice line to every school'
    await go(manager, `/${board}/actions`)
    await row(title).getByRole('checkbox').check()
    await manager.getByRole('button', { name: 'Ask for a reply' }).click()
    const dialog = manager.getByRole('dialog')
    await dialog.getByLabel('Day', { exact: true }).fill('6')
    await dialog.getByLabel('Month').fill('10')
    await dialog.getByLabel('Year').fill('2017')
    await dialog.getByRole('button', { name: 'Ask their owners' }).click()
    await manager.getByText('A reply about 1 action was asked for by 6 October 2017.').waitFor()
    await row(title).getByText('Reply asked for by 6 October 2017').waitFor()

    const lead = await signedIn(browser, 'lead@meridian-youth.example')
    await go(lead, '/agencies/meridian-youth/home')
    const need = lead.getByRole('listitem').filter({ hasText: title })
    await need.getByText('asks for a reply by 6 October 2017').waitFor()
    await need.getByRole('link').first().click()
    await lead.getByRole('button', { name: 'Write an update' }).click()
    await lead.getByLabel('How it goes').fill('48 of 63 schools have signed up.')
    await lead.getByLabel('Needs attention').check()
    await lead.getByRole('button', { name: 'Save the update' }).click()
    await lead.getByRole('status').filter({ hasText: 'was saved.' }).first().waitFor()

    await go(manager, `/${board}/actions`)
    await row(title).getByText('48 of 63 schools').waitFor()
    assert.equal(await row(title).getByText('Reply asked for').count(), 0)
  })

  test('what somebody looks at often is kept under a name', async () => {
    await go(manager, `/${board}/actions?show=overdue&sort=owner`)
    await manager.getByRole('button', { name: 'Keep this view' }).click()
    await manager.getByLabel('Name').fill('Late, by owner')
    await manager.getByRole('button', { name: 'Keep it' }).click()

    const views = manager.getByRole('navigation', { name: 'Your views' })
    await views.getByRole('link', { name: 'Late, by owner' }).waitFor()
    await go(manager, `/${board}/actions`)
    await views.getByRole('link', { name: 'Late, by owner' }).click()
    await manager.waitForURL(/show=overdue/)
    await manager.getByRole('button', { name: /Forget this view/ }).click()
    await manager.getByRole('button', { name: 'Keep this view' }).waitFor()
  })
})
