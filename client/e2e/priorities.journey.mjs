import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'

import { go, launch, openContext, settle, signedIn, signIn } from './browser.mjs'
import { heading, notice } from './steps.mjs'

const board = 'shropshire'
const title = `Journey ${Date.now().toString(36)}`

describe('one priority, from agreement to closure', () => {
  let browser
  let manager
  let address

  before(async () => {
    browser = await launch()
    manager = await (await openContext(browser)).newPage()
  })

  after(() => browser.close())

  const see = (page, text) => page.getByText(text).first().waitFor()

  async function as(who) {
    const page = await signedIn(browser, `${who}@${board}.example`)
    await go(page, address)

    return page
  }

  async function writeUpdate(page, did) {
    await page.getByLabel('What we did').fill(did)
    await page
      .getByLabel('What changed for children')
      .fill('Fewer children wait: 9 of 61, down from 17 of 58.')
    await page.getByLabel('What we will do next').fill('Ask the children what they noticed.')
    await page.getByRole('button', { name: 'Save the update' }).click()
  }

  test('a person in several boards chooses where to work', async () => {
    const page = await signedIn(browser, 'two.boards@people.example')
    await heading(page, 'Choose where to work')

    await page.locator('.brd__row').first().click()

    await heading(page, 'Home')
  })

  test('the business manager, with one board, is in it at once', async () => {
    await signIn(manager, `manager@${board}.example`)

    await heading(manager, 'Home')
    assert.equal(new URL(manager.url()).pathname, `/${board}/home`)
  })

  test('the manager agrees a priority, and it is in the list', async () => {
    await manager.getByRole('link', { name: 'Priorities', exact: true }).click()
    await manager.getByRole('link', { name: 'Agree a priority' }).click()
    await heading(manager, 'Agree a priority')
    await manager.getByLabel('Title').fill(title)
    await manager.getByLabel('Aim').fill('Children are seen early.')
    await manager.getByLabel('Why it is a priority').fill('An audit found that help came late.')
    await manager.getByLabel('Led by').fill('Head of Early Help')
    await manager.getByRole('button', { name: 'Agree the priority' }).click()

    await heading(manager, title)
    await notice(manager, 'The priority was agreed.')
    address = new URL(manager.url()).pathname
    await go(manager, `/${board}/priorities`)
    await manager.getByRole('link', { name: title }).waitFor()
  })

  test('what is missing from an update is told beside its field, and nothing is saved', async () => {
    await go(manager, `${address}/updates/new`)

    await manager.getByRole('button', { name: 'Save the update' }).click()

    await manager.getByRole('alert').getByText('Enter what we did').waitFor()
    await go(manager, address)
    await see(manager, 'No update has been written yet')
  })

  test('the manager writes an update in three parts', async () => {
    await manager.getByRole('link', { name: 'Write an update' }).click()
    await heading(manager, 'Write an update')
    await writeUpdate(manager, 'Named a lead in every team.')

    await notice(manager, 'The update was saved.')
    await see(manager, 'Named a lead in every team.')
    await see(manager, 'Fewer children wait: 9 of 61, down from 17 of 58.')
  })

  test('text that was not saved is there again after a reload', async () => {
    await go(manager, `${address}/updates/new`)
    await manager.getByLabel('What we did').fill('Half a sentence')
    await manager.reload()
    await settle(manager)

    await see(manager, 'We put back the text that you had not saved')
    assert.equal(await manager.getByLabel('What we did').inputValue(), 'Half a sentence')
    await manager.getByRole('button', { name: 'Start again without it' }).click()
    assert.equal(await manager.getByLabel('What we did').inputValue(), '')
  })

  test('two people write at once: the second sees both versions and keeps theirs too', async () => {
    const support = await as('support')
    await go(manager, `${address}/updates/new`)
    await go(support, `${address}/updates/new`)
    await writeUpdate(manager, 'The manager was first.')
    await notice(manager, 'The update was saved.')

    await writeUpdate(support, 'Support was second.')

    const conflict = support.getByRole('region', {
      name: 'Someone else changed this while you were writing',
    })
    await conflict.waitFor()
    await conflict.getByText('The manager was first.').waitFor()
    await conflict.getByText('Support was second.').waitFor()
    await conflict.getByRole('button', { name: 'Keep mine' }).click()
    await notice(support, 'The update was saved.')
    await see(support, 'Support was second.')
    await support.locator('.pri__older summary').first().click()
    await see(support, 'The manager was first.')
    await support.context().close()
  })

  test('the wording of the latest update is corrected', async () => {
    await go(manager, address)
    await manager.getByRole('link', { name: 'Correct the wording' }).click()
    await heading(manager, 'Correct the wording')
    await manager.getByLabel('What we did').fill('Support was second, and said it better.')
    await manager.getByRole('button', { name: 'Save the correction' }).click()

    await notice(manager, 'The wording was corrected.')
    await see(manager, 'Support was second, and said it better.')
  })

  test('the lead proposes a judgement and may not agree it', async () => {
    const lead = await as('lead')
    await lead.getByRole('link', { name: 'Propose a judgement' }).click()
    await heading(lead, 'Propose a judgement')
    await lead.getByLabel('Needs attention').check()
    await lead.getByLabel('Why').fill('Two teams have no lead yet.')
    await lead.getByRole('button', { name: 'Propose the judgement' }).click()

    await notice(lead, 'The judgement was proposed.')
    await see(lead, 'A judgement is proposed')
    assert.equal(await lead.getByRole('link', { name: 'Agree this judgement' }).count(), 0)
    await lead.context().close()
  })

  test('the chair agrees it at a dated meeting', async () => {
    const chair = await as('chair')
    await chair.getByRole('link', { name: 'Agree this judgement' }).click()
    await heading(chair, 'Agree the judgement')
    await chair.getByLabel('Meeting').fill('Board meeting')
    await chair.getByRole('button', { name: 'Agree the judgement' }).click()

    await notice(chair, 'The judgement was agreed: needs attention.')
    await chair.locator('.pri__facts').getByText('Needs attention').waitFor()
    await chair.context().close()
  })

  test('the history tells who did what', async () => {
    await go(manager, `${address}/history`)

    const entries = manager.locator('.lc-time--big > li')
    await entries.first().waitFor()
    assert.ok((await entries.count()) >= 6)
  })

  test('the chain of the board’s history is whole', async () => {
    await go(manager, `/${board}/settings/history`)
    await manager.getByRole('button', { name: 'Verify the chain' }).click()

    await see(manager, 'The chain is whole.')
  })

  test('the manager closes the priority with a reason, and it takes no more updates', async () => {
    await go(manager, address)
    await manager.getByRole('link', { name: 'Close it' }).click()
    await manager.getByLabel('Why the board closes it').fill('The aim was reached.')
    await manager.getByRole('button', { name: /^Close / }).click()

    await notice(manager, 'The priority was closed.')
    await see(manager, 'Why it was closed')
    assert.equal(await manager.getByRole('link', { name: 'Write an update' }).count(), 0)
    await go(manager, `/${board}/priorities`)
    assert.equal(await manager.getByRole('link', { name: title }).count(), 0)
    await go(manager, `/${board}/priorities?state=closed`)
    await manager.getByRole('link', { name: title }).waitFor()
  })

  test('the priorities of an earlier period stay to be read, with their paper', async () => {
    await go(manager, `/${board}/priorities`)
    await manager.getByRole('navigation', { name: 'Which period' }).getByRole('link').last().click()

    await manager.getByRole('link', { name: 'Compromised parenting' }).waitFor()
    await see(manager, 'Source: Report on safeguarding to full Council, 27 September 2012, line 25')
  })
})
