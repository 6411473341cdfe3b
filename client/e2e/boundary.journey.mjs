import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'

import { baseUrl, go, launch, openContext, settle } from './browser.mjs'

const foreign = [
  '/somerset/priorities',
  '/somerset/priorities/new',
  '/somerset/actions',
  '/somerset/actions/A-1',
  '/somerset/settings/people',
  '/somerset/settings/agencies',
  '/somerset/settings/arrangements',
  '/somerset/settings/history',
  '/nowhere/priorities',
  '/agencies/meridian-police/home',
  '/agencies/meridian-police/actions',
  '/agencies/nowhere/home',
  '/shropshire/priorities/there-is-no-such-priority',
]

describe('a board in its own workspace', () => {
  let browser
  let page

  before(async () => {
    browser = await launch()
    page = await (await openContext(browser)).newPage()
  })

  after(() => browser.close())

  test('without a session every address leads to sign-in, existing or not', async () => {
    for (const path of [
      '/shropshire/priorities',
      '/nowhere/priorities',
      '/agencies/nowhere/home',
      '/platform',
    ]) {
      await go(page, path)

      await page.getByRole('heading', { name: 'Sign in', level: 1 }).waitFor()
      assert.equal(new URL(page.url()).searchParams.get('back'), path)
    }
  })

  test('after sign-in the person is where they wanted to be', async () => {
    const { demonstration } = await (await page.request.get(`${baseUrl}/api/front`)).json()
    await go(page, '/shropshire/priorities?state=all')
    await page.getByLabel('Work email address').fill('manager@shropshire.example')
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.getByLabel('Password', { exact: true }).fill(demonstration.password)
    await page.getByRole('button', { name: 'Sign in' }).click()

    await page.getByRole('heading', { name: 'Priorities', level: 1 }).waitFor()
    assert.equal(new URL(page.url()).search, '?state=all')
  })

  for (const path of foreign) {
    test(`to the manager of Shropshire ${path} does not exist`, async () => {
      await go(page, path)

      await page.getByRole('heading', { name: 'Page not found', level: 1 }).waitFor()
      const words = await page.locator('main').innerText()
      assert.doesNotMatch(words, /somerset|meridian|nowhere/i)
    })
  }

  test('the platform does not exist either', async () => {
    await go(page, '/platform')

    await page.getByRole('heading', { name: 'Page not found', level: 1 }).waitFor()
  })

  test('the page of another board’s address is word for word that of one that was never there', async () => {
    await go(page, '/somerset/priorities')
    const foreignWords = await page.locator('body').innerText()
    await go(page, '/nowhere/priorities')

    assert.equal(await page.locator('body').innerText(), foreignWords)
  })

  test('after sign-out "back" shows nothing, in this tab and in another', async () => {
    const other = await page.context().newPage()
    await go(other, '/shropshire/priorities')
    await go(page, '/shropshire/priorities')
    await page.getByRole('button', { name: /account and settings/ }).click()

    await page.getByRole('button', { name: 'Sign out' }).click()

    await page.getByRole('heading', { name: 'Sign in', level: 1 }).waitFor()
    await other.getByRole('heading', { name: 'Sign in', level: 1 }).waitFor()
    await page.goBack()
    await settle(page)
    await page.getByRole('heading', { name: 'Sign in', level: 1 }).waitFor()
    assert.equal(await page.getByRole('table').count(), 0)
  })

  test('the old session answers nothing any more', async () => {
    const answer = await page.request.get(`${baseUrl}/shropshire/api/priorities`)

    assert.equal(answer.status(), 401)
  })
})
