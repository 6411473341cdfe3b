// The settings of a board: its profile, arrangements, history and groups.
import { baseUrl } from '../browser.mjs'
import { answerWith, at, board, openDialog, send } from './opening.mjs'

/** The board's arrangement with a partnership to come after it, which no board of the demonstration has. */
async function withPartnership(page) {
  const answer = await page.request.get(`${baseUrl}/${board}/api/arrangements`)
  const { items } = await answer.json()
  const partnership = {
    ...items[0],
    id: 'shown',
    type: 'partnership',
    name: 'Northshire Safeguarding Children Partnership',
    from: '2019-09-29',
    roleNames: { chair: 'Independent scrutineer' },
  }
  await answerWith(page, `**/${board}/api/arrangements`, 200, {
    items: [partnership, { ...items[0], to: '2019-09-28' }],
  })
}

export const settings = [
  { name: '10-profile', as: `manager@${board}.example`, open: at('/settings/profile') },
  { name: '10-profile-lay', as: `lay@${board}.example`, open: at('/settings/profile') },
  {
    name: '10-profile-refused',
    as: `manager@${board}.example`,
    open: async (page) => {
      await at('/settings/profile')(page)
      await page.getByLabel('Colour').fill('#87ceeb')
      await send(page, /^Save/)
    },
  },
  {
    name: '10-arrangements',
    as: `manager@${board}.example`,
    open: async (page) => {
      await at('/settings/arrangements')(page)
      await page.locator('summary').first().click()
    },
  },
  {
    name: '10-arrangements-several',
    as: `manager@${board}.example`,
    open: async (page) => {
      await withPartnership(page)
      await at('/settings/arrangements')(page)
    },
  },
  {
    name: '10-arrangements-begin',
    as: `manager@${board}.example`,
    open: async (page) => {
      await at('/settings/arrangements')(page)
      await openDialog(page, 'Begin a new arrangement')
    },
  },
  {
    name: '10-arrangements-begin-errors',
    as: `manager@${board}.example`,
    open: async (page) => {
      await at('/settings/arrangements')(page)
      await openDialog(page, 'Begin a new arrangement')
      await send(page, 'Begin the arrangement')
    },
  },
  { name: '10-arrangements-lay', as: `lay@${board}.example`, open: at('/settings/arrangements') },
  {
    name: '10-history',
    as: `manager@${board}.example`,
    open: async (page) => {
      await at('/settings/history')(page)
      await page.getByRole('button', { name: 'Verify the chain' }).click()
      await page.getByText(/^The chain is/).waitFor()
    },
  },
  {
    name: '10-history-narrowed',
    as: `manager@${board}.example`,
    open: at('/settings/history?kind=priority&from=2017-01-01&text=update'),
  },
  {
    name: '10-history-export',
    as: `manager@${board}.example`,
    open: async (page) => {
      await at('/settings/history')(page)
      await page.getByRole('button', { name: 'Export' }).click()
    },
  },
  {
    name: '10-history-nothing',
    as: `manager@${board}.example`,
    open: at('/settings/history?text=no+such+words'),
  },
  {
    name: '10-history-refused',
    as: `manager@${board}.example`,
    open: at('/settings/history?from=2017-09-26&to=2017-09-25'),
  },
  { name: '10-history-forbidden', as: `lead@${board}.example`, open: at('/settings/history') },
  {
    name: '21-group-history',
    as: `chair@${board}.example`,
    open: at('/settings/groups/executive/history'),
  },
  { name: '21-groups', as: `manager@${board}.example`, open: at('/settings/groups') },
  {
    name: '21-groups-begin',
    as: `manager@${board}.example`,
    open: async (page) => {
      await at('/settings/groups')(page)
      await openDialog(page, 'Begin a group')
    },
  },
]
