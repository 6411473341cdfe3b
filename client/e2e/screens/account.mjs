// A person’s own account, and an agency’s start.
import { baseUrl, go } from '../browser.mjs'
import { answerWith, at, board, send } from './opening.mjs'

/** The address that a daily email of the demonstration gives for stopping all of it. */
async function stopAddress(page) {
  const answer = await page.request.get(`${baseUrl}/api/mailbox`)
  const { items } = await answer.json()
  const email = items.find(({ text }) => text.includes('/account/stop-emails'))
  const address = new URL(/^Everything: (\S+)$/m.exec(email.text)[1])

  return `${address.pathname}${address.search}`
}

export const account = [
  {
    name: '06-account-menu',
    as: `manager@${board}.example`,
    open: async (page) => {
      await at('/priorities')(page)
      await page.getByRole('button', { name: /account and settings/ }).click()
    },
  },
  { name: '11-account', as: `manager@${board}.example`, open: (page) => go(page, '/account') },
  {
    name: '11-second-factor-setup',
    as: `manager@${board}.example`,
    open: async (page) => {
      await go(page, '/account/second-factor')
      await page.locator('.lc-qr').waitFor()
    },
  },
  { name: '11-mailbox', as: `manager@${board}.example`, open: (page) => go(page, '/mailbox') },
  {
    name: '11-notifications',
    as: `manager@${board}.example`,
    open: (page) => go(page, '/account/notifications'),
  },
  {
    name: '11-notifications-lay',
    as: `lay@${board}.example`,
    open: (page) => go(page, '/account/notifications'),
  },
  {
    name: '11-notifications-saved',
    as: `chair@${board}.example`,
    open: async (page) => {
      await answerWith(page, '**/api/notifications/boards/*', 200, {})
      await go(page, '/account/notifications')
      await send(page, /^Save for/)
    },
  },
  { name: '11-stop-emails', open: async (page) => go(page, await stopAddress(page)) },
  {
    name: '11-stop-emails-done',
    open: async (page) => {
      await answerWith(page, '**/api/notifications/stops', 200, { label: 'Everything', isAll: true })
      await go(page, await stopAddress(page))
      await send(page, 'Stop it')
    },
  },
  { name: '11-stop-emails-closed', open: (page) => go(page, '/account/stop-emails?token=none') },
  {
    name: '12-agency-home',
    as: 'admin@meridian-probation.example',
    open: (page) => go(page, '/agencies/meridian-probation/home'),
  },
  {
    name: '12-agency-people',
    as: 'admin@meridian-probation.example',
    open: (page) => go(page, '/agencies/meridian-probation/people'),
  },
]
