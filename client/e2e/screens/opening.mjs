// What the screens of several parts are opened with.
import { baseUrl, go } from '../browser.mjs'

export const board = 'northshire'

export const at = (path) => (page) => go(page, `/${board}${path}`)

/** The pages of a priority that has been judged and has an impact to tell. */
export const ofPriority = (path) => at(`/priorities/neglect${path}`)

export async function send(page, name) {
  await page.getByRole('button', { name }).click()
  await page.locator('.govuk-error-summary, .lc-notice').first().waitFor()
}

export async function openDialog(page, name) {
  await page.getByRole('button', { name }).first().click()
  await page.locator('dialog[open]').waitFor()
}

/** An answer of the service that cannot be had on demand. */
export async function answerWith(page, pattern, status, body) {
  await page.route(pattern, (route) =>
    route.fulfill({ status, contentType: 'application/problem+json', body: JSON.stringify(body) }),
  )
}

/** The board's measures as they are, changed by what is to be shown. */
export async function withMeasures(page, change) {
  const path = `/${board}/api/priorities/neglect/measures`
  const answer = await page.request.get(`${baseUrl}${path}`)
  await answerWith(page, `**${path}`, 200, change(await answer.json()))
}

/** A hold that the board is not under. */
export const hold = {
  id: '01920000-0000-7000-8000-000000000001',
  reason: 'The public inquiry has asked every board to keep all its records as they are.',
  putOnOn: '2017-09-20',
  putOnBy: 'Invented Person',
  lifting: null,
  version: 1,
}
