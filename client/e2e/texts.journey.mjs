import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'

import { baseUrl, go, launch, signedIn } from './browser.mjs'

const board = 'northshire'
// A name that nobody has, and that no other journey writes.
const mark = Date.now()
  .toString(36)
  .replace(/[0-9]/g, (digit) => 'abcdefghij'[digit])
const name = `Jack Q${mark}`

describe('texts that name', () => {
  let browser
  let manager
  let path

  before(async () => {
    browser = await launch()
    manager = await signedIn(browser, `manager@${board}.example`)
  })

  after(() => browser.close())

  const heading = (text) => manager.getByRole('heading', { name: text, level: 1 }).waitFor()
  const notice = (text) => manager.getByRole('status').filter({ hasText: text }).first().waitFor()

  test('what may tell who a child is is marked while it is written, and not saved until it is answered for', async () => {
    await go(manager, `/${board}/priorities/new`)
    await manager.getByLabel('Title').fill(`Journey ${mark}`)
    await manager.getByLabel('Aim').fill('Children are safer.')
    await manager
      .getByRole('textbox', { name: 'Why it is a priority' })
      .fill(`We heard of ${name} aged 7, born on 3 May 2009.`)
    await manager.getByLabel('Led by').fill('Head of Early Help')
    const remove = manager.getByRole('button', { name: 'Remove it “3 May 2009”' })
    await remove.focus()
    await manager.keyboard.press('Enter')

    assert.equal(
      await manager.getByRole('textbox', { name: 'Why it is a priority' }).inputValue(),
      `We heard of ${name} aged 7, born on .`,
    )
    await manager.getByRole('button', { name: 'Agree the priority' }).click()
    await manager.getByRole('alert').getByText(`Take out “${name} aged 7”`).waitFor()
    const answer = manager.getByRole('button', { name: `This is not a child or family “${name} aged 7”` })
    await answer.focus()
    await manager.keyboard.press('Enter')
    await manager.getByRole('button', { name: `Take that back “${name} aged 7”` }).waitFor()
  })

  test('it is saved with the answer', async () => {
    await manager.getByRole('button', { name: 'Agree the priority' }).click()

    await notice('The priority was agreed.')
    path = new URL(manager.url()).pathname
    await manager.getByText(`We heard of ${name} aged 7`).first().waitFor()
  })

  test('the manager removes the name, which is asked about first', async () => {
    await manager.getByRole('button', { name: /account and settings/ }).click()
    await manager
      .getByRole('list', { name: 'Settings' })
      .getByRole('link', { name: 'Removing words' })
      .click()
    await heading('Removing words')
    await manager.getByLabel('Words to remove').fill(name)
    await manager.getByRole('button', { name: 'Find the words' }).click()
    await manager.getByRole('heading', { name: /^The words are in \d+ place/ }).waitFor()
    await manager.getByLabel('Why').fill(`Journey ${mark}`)
    await manager.getByRole('button', { name: /^Remove from/ }).click()
    const dialog = manager.getByRole('dialog', { name: /^Remove these words from/ })
    await dialog.getByRole('button', { name: 'Remove the words for good' }).click()

    await notice('Words were removed from')
    await manager.getByRole('row', { name: new RegExp(`Journey ${mark}`) }).waitFor()
  })

  test('the name is nowhere, and the history is whole and says that words are missing', async () => {
    await go(manager, path)
    await manager.getByText('We heard of [removed] aged 7').first().waitFor()
    const pages = await Promise.all(
      ['history', 'priorities', 'removals', path.slice(board.length + 2)].map(async (part) =>
        (await manager.request.get(`${baseUrl}/${board}/api/${part}`)).text(),
      ),
    )
    assert.ok(pages.every((text) => !text.toLowerCase().includes(`q${mark}`)))
    const verification = await manager.request.get(`${baseUrl}/${board}/api/history/verification`)
    const { isIntact } = await verification.json()
    assert.equal(isIntact, true)
  })
})
