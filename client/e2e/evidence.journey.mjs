import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { readFile } from 'node:fs/promises'
import { after, before, describe, test } from 'node:test'

import { go, launch, signedIn } from './browser.mjs'
import { fillDay, find, notice } from './steps.mjs'

const board = 'northshire'
const fileTitle = `Register of the forum ${Date.now().toString(36)}`
const title = `Minute of the forum ${Date.now().toString(36)}`

describe('a document from the library to what stands on it, and out again', () => {
  let browser
  let manager
  let member

  before(async () => {
    browser = await launch()
    manager = await signedIn(browser, `manager@${board}.example`)
    member = await signedIn(browser, `chair@${board}.example`)
  })

  after(() => browser.close())

  const choose = (name, words) =>
    manager
      .getByLabel('File', { exact: true })
      .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(words) })

  test('everything that is missing is named, and an address that runs a program is refused', async () => {
    await go(manager, `/${board}/evidence`)
    await manager.getByRole('link', { name: 'Add evidence' }).click()
    await manager.getByLabel('Web address').fill('javascript:alert(1)')
    await manager.getByRole('button', { name: 'Add the evidence' }).click()

    const summary = manager.locator('.govuk-error-summary')
    await summary.getByText('Enter what the document is called.').waitFor()
    await summary.getByText('Enter a web address that begins with https://').waitFor()
    await summary.getByText('Enter the date on the document.').waitFor()
    await summary.getByText('confirm that it names no child and no family').waitFor()
  })

  test('the manager adds it with its day and the declaration', async () => {
    await manager.getByLabel('What the document is called').fill(title)
    await manager.getByLabel('Web address').fill('https://northshire.example/forum/minute')
    await fillDay(manager, 'Date of the document', ['4', '9', '2017'])
    await manager.getByLabel('I have looked through it').check()
    await manager.getByRole('button', { name: 'Add the evidence' }).click()

    await notice(manager, 'was added.')
    await manager.getByRole('heading', { name: title, level: 1 }).waitFor()
    await manager.getByText('Nothing cites this evidence yet').waitFor()
  })

  test('a programme that is called a document is refused as soon as it is chosen', async () => {
    await go(manager, `/${board}/evidence/new`)
    await manager.getByLabel('As a file').check()
    await manager.getByText('Files are not checked for viruses here').waitFor()
    await manager.getByLabel('What the document is called').fill(fileTitle)
    await choose('Register.docx', 'MZ renamed')

    await manager.getByText('The content of the file is not what its name says').first().waitFor()
  })

  test('marked words in a file are answered for, and the file is kept and fetched', async () => {
    await choose('Register.txt', 'As in the story of Jack Smith aged 7.')
    await manager.getByRole('button', { name: /^This is not a child or family/ }).click()
    await fillDay(manager, 'Date of the document', ['4', '9', '2017'])
    await manager.getByLabel('I have looked through it').check()
    await manager.getByRole('button', { name: 'Add the evidence' }).click()
    await notice(manager, 'was added.')

    const [download] = await Promise.all([
      manager.waitForEvent('download'),
      manager.getByRole('link', { name: /^Register\.txt/ }).click(),
    ])

    assert.equal(download.suggestedFilename(), 'Register.txt')
    assert.equal(await readFile(await download.path(), 'utf8'), 'As in the story of Jack Smith aged 7.')
  })

  test('its content is destroyed for a reason, and cannot be fetched any more', async () => {
    await manager.getByRole('button', { name: /^Destroy the file/ }).click()
    await manager.getByLabel('Why it is destroyed').fill('It was the wrong story.')
    await manager.locator('dialog').getByRole('button', { name: 'Destroy the file' }).click()

    await notice(manager, 'was destroyed.')
    await manager.getByText('It was the wrong story.').waitFor()
    assert.equal(await manager.getByRole('link', { name: /^Register\.txt/ }).count(), 0)
  })

  test('it is chosen from the library under a part of the latest update', async () => {
    await go(manager, `/${board}/priorities/neglect`)
    await manager
      .getByRole('button', { name: /^Add evidence for What we will do next/ })
      .first()
      .click()
    await manager.getByLabel('Words or reference').fill(title)
    await manager.getByRole('button', { name: 'Find' }).click()
    await manager.getByText('1 item', { exact: true }).waitFor()
    await manager.getByRole('button', { name: /^Cite E-/ }).click()

    await notice(manager, 'is cited.')
    const list = manager.getByRole('list', { name: /^Evidence: What we will do next/ })
    await list.getByRole('link', { name: title }).waitFor()
  })

  test('its page names the place, and a newer revision keeps the earlier one', async () => {
    await find(manager, `/${board}/evidence?show=all`, title)
    await manager.getByRole('link', { name: /What we will do next, update as at/ }).waitFor()
    await manager.getByRole('button', { name: 'Add a newer revision' }).click()
    await fillDay(manager, 'Date of the document', ['18', '9', '2017'])
    await manager.getByLabel('I have looked through it').check()
    await manager.getByRole('button', { name: 'Add the revision' }).click()

    await notice(manager, 'has a newer revision.')
    await manager.getByRole('link', { name: 'Revision 2, 18 September 2017' }).waitFor()
    await manager.getByRole('link', { name: 'Revision 1, 4 September 2017' }).waitFor()
  })

  test('the chair withdraws it; what cites it says so and leads nowhere', async () => {
    await find(member, `/${board}/evidence?show=all`, title)
    await member.getByRole('button', { name: 'Withdraw it' }).click()
    await member.getByText('It is cited in 1 place.').waitFor()
    await member
      .getByLabel('Why the board no longer relies on it')
      .fill('The forum has corrected its minute.')
    await member.locator('dialog').getByRole('button', { name: 'Withdraw it' }).click()
    await notice(member, 'was withdrawn.')

    await go(manager, `/${board}/priorities/neglect`)
    const cited = manager
      .getByRole('list', { name: /^Evidence: What we will do next/ })
      .getByRole('listitem')
      .filter({ hasText: title })
    await cited.getByText('Withdrawn').waitFor()
    assert.equal(await cited.getByRole('link', { name: title }).count(), 0)
  })

  test('the manager takes the citation away', async () => {
    const cited = manager
      .getByRole('list', { name: /^Evidence: What we will do next/ })
      .getByRole('listitem')
      .filter({ hasText: title })
    await cited.getByRole('button', { name: /^Take away/ }).click()

    await notice(manager, 'is no longer cited here.')
    await cited.waitFor({ state: 'detached' })
  })
})
