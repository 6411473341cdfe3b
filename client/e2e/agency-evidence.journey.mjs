import { after, before, describe, test } from 'node:test'
import assert from 'node:assert/strict'

import { go, launch, signedIn } from './browser.mjs'
import { fillDay } from './steps.mjs'

const agency = 'meridian-police'
const title = `Register of custody staff ${Date.now().toString(36)}`

describe('evidence of an agency', () => {
  let browser
  let lead
  let manager
  let reference

  before(async () => {
    browser = await launch()
    lead = await signedIn(browser, `lead@${agency}.example`)
    manager = await signedIn(browser, 'manager@shropshire.example')
  })

  after(() => browser.close())

  const openAction = async () => {
    await go(lead, `/agencies/${agency}/actions?show=all`)
    await lead.getByRole('link', { name: /Tell the triage meeting/ }).click()
    await lead.getByRole('heading', { name: 'Evidence', level: 2 }).waitFor()
  }

  test('is added to its library', async () => {
    await go(lead, `/agencies/${agency}/home`)
    await lead.getByRole('link', { name: 'Evidence', exact: true }).click()
    await lead.getByRole('link', { name: 'Add evidence' }).first().click()
    await lead.getByLabel('What the document is called').fill(title)
    await lead.getByLabel('Web address').fill('https://meridian-police.example/register')
    await fillDay(lead, 'Date of the document', ['1', '9', '2017'])
    await lead.getByLabel('I have looked through it: it names no child and no family').check()
    await lead.getByRole('button', { name: 'Add the evidence' }).click()
    await lead.getByRole('heading', { name: title, level: 1 }).waitFor()
  })

  test('is found by a search in the agency', async () => {
    await go(lead, `/agencies/${agency}/home`)
    await lead.keyboard.press('Control+k')
    await lead.keyboard.type(title)
    await lead.getByRole('option', { name: title }).click()
    await lead.getByRole('heading', { name: title, level: 1 }).waitFor()
  })

  test('is cited from an action that it owns', async () => {
    await openAction()
    reference = new URL(lead.url()).pathname.split('/').at(-1)
    await lead.getByRole('button', { name: /^Add evidence/ }).click()
    const dialog = lead.getByRole('dialog')
    await dialog
      .getByRole('listitem')
      .filter({ hasText: title })
      .getByRole('button', { name: /^Cite/ })
      .click()
    await lead.getByRole('link', { name: title }).waitFor()
    await lead.getByRole('link', { name: /^E-/ }).first().click()
    await lead.getByRole('link', { name: /Tell the triage meeting/ }).waitFor()
  })

  test('is seen by no board', async () => {
    await go(manager, '/shropshire/evidence?show=all')
    await manager.getByRole('heading', { name: 'Evidence', level: 1 }).waitFor()
    assert.equal(await manager.getByText(title).count(), 0)
    await go(manager, `/shropshire/actions/${reference}`)
    await manager
      .getByText(/Tell the triage meeting/)
      .first()
      .waitFor()
    assert.equal(await manager.getByText(title).count(), 0)
  })

  test('is withdrawn with a reason, and stays cited', async () => {
    await openAction()
    await lead.getByRole('link', { name: /^E-/ }).first().click()
    await lead.getByRole('button', { name: 'Withdraw it' }).click()
    const dialog = lead.getByRole('dialog')
    await dialog.getByLabel('Why the agency no longer relies on it').fill('A page was wrong.')
    await dialog.getByRole('button', { name: 'Withdraw it' }).click()
    await lead.getByText('A page was wrong.').waitFor()
    await lead.getByRole('link', { name: /Tell the triage meeting/ }).waitFor()
  })

  test('a word of its title is removed from it, from its citation and from the history', async () => {
    const word = title.split(' ').at(-1)
    await go(lead, `/agencies/${agency}/removals`)
    await lead.getByLabel('Words to remove').fill(word)
    await lead.getByRole('button', { name: 'Find the words' }).click()
    await lead.getByRole('row', { name: /^History/ }).waitFor()
    await lead.getByLabel('Why').fill('A person was named.')
    await lead.getByRole('button', { name: /^Remove from \d+ places/ }).click()
    await lead.getByRole('dialog').getByRole('button', { name: 'Remove the words for good' }).click()
    await lead.getByText(/^Words were removed from \d+ places/).waitFor()
    await openAction()
    await lead.getByText('Register of custody staff [removed]').first().waitFor()
    await go(lead, `/agencies/${agency}/history`)
    await lead
      .getByText(/^Removed words from/)
      .first()
      .waitFor()
    assert.equal(await lead.getByText(word).count(), 0)
  })

  test('its administrator puts a legal hold on the agency, and lifts it', async () => {
    const administrator = await signedIn(browser, `admin@${agency}.example`)
    await go(administrator, `/agencies/${agency}/home`)
    await administrator.getByRole('link', { name: 'Retention' }).click()
    await administrator.getByRole('button', { name: 'Start a legal hold' }).click()
    const dialog = administrator.getByRole('dialog')
    await dialog.getByLabel('Who wants the records kept, and why').fill('The inquiry wants them.')
    await dialog.getByRole('button', { name: 'Put the hold on' }).click()
    await administrator.getByText('The agency is under a legal hold from now on.').waitFor()
    await administrator.getByRole('link', { name: 'What is past its date' }).click()
    await administrator.getByText(/Nothing is listed: the agency has been under a legal hold/).waitFor()
    await administrator.getByRole('link', { name: 'See why it is on' }).click()
    await administrator.getByRole('button', { name: 'Lift the hold' }).click()
    await dialog.getByLabel('Why it is lifted').fill('The inquiry has ended.')
    await dialog.getByRole('button', { name: 'Lift the hold' }).click()
    await administrator.getByText('The legal hold was lifted.').waitFor()
  })
})
