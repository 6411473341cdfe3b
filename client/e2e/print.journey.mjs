import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'

import { go, launch, openContext, signIn } from './browser.mjs'

// The sheet without its margins, as the browser lays a page out for it.
const sheet = { width: 643, height: 985 }

/** What of a page is on paper: which of these can be seen, and whether its tables are tables. */
const onPaper = (page) =>
  page.evaluate(() => {
    const isSeen = (element) => element.getClientRects().length > 0
    const count = (selector) => [...document.querySelectorAll(selector)].filter(isSeen).length
    const heads = [...document.querySelectorAll('table thead')].filter((head) => isSeen(head.parentElement))

    return {
      ways: count('.lc-nav, .lc-subnav, .lc-header__tools, .lc-foot a, .lc-crumbs'),
      buttons: count('main button'),
      heads: heads.map((head) => getComputedStyle(head).display),
      isCut: document.documentElement.scrollWidth > document.documentElement.clientWidth,
    }
  })

describe('what a board works with can be printed', () => {
  let browser
  let page

  before(async () => {
    browser = await launch()
    const context = await openContext(browser, sheet)
    page = await context.newPage()
    await signIn(page, 'manager@northshire.example')
    await page.emulateMedia({ media: 'print' })
  })

  after(() => browser.close())

  test('the list of actions is whole tables with the words of its filters', async () => {
    await go(page, '/northshire/actions?show=all&text=lead')

    const { heads, ...paper } = await onPaper(page)

    assert.deepEqual(paper, { ways: 0, buttons: 0, isCut: false })
    assert.deepEqual(heads, ['table-header-group'])
    assert.equal(await page.getByRole('list', { name: 'Narrowed by' }).isVisible(), true)
    assert.equal(await page.getByRole('link', { name: /^All/ }).isVisible(), true)
    assert.equal(await page.getByRole('link', { name: /^Overdue/ }).isVisible(), false)
  })

  test('a priority is printed with the tables behind its charts', async () => {
    await go(page, '/northshire/priorities/neglect/measures')

    const { heads, ...paper } = await onPaper(page)

    assert.deepEqual(paper, { ways: 0, buttons: 0, isCut: false })
    assert.ok(heads.length > 0)
    assert.deepEqual([...new Set(heads)], ['table-header-group'])
  })

  test('a history is printed with the words before and after', async () => {
    await go(page, '/northshire/priorities/neglect/history')

    const { heads, ...paper } = await onPaper(page)

    assert.deepEqual(paper, { ways: 0, buttons: 0, isCut: false })
    assert.ok(heads.length > 0)
  })

  test('a meeting is printed with what was reported to it', async () => {
    await go(page, '/northshire/meetings?show=past')
    await page.getByRole('table').getByRole('link').first().click()
    await page.getByRole('heading', { name: 'As reported' }).waitFor()

    const { heads, ...paper } = await onPaper(page)

    assert.deepEqual(paper, { ways: 0, buttons: 0, isCut: false })
    assert.deepEqual(heads, ['table-header-group'])
  })
})
