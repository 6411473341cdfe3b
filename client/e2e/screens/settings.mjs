// The settings of a board.
import { baseUrl } from '../browser.mjs'
import { answerWith, at, board, hold, openDialog, send } from './opening.mjs'

/** What a board still has with an agency that became another. */
const toFollow = {
  items: [
    {
      agency: 'meridian-community-health',
      name: 'Meridian Community Health',
      now: {
        slug: 'meridian-health',
        name: 'Meridian Integrated Care',
        isMerged: false,
        since: '2017-07-01',
      },
      seats: 1,
      actions: 4,
    },
  ],
}

/** Whoever leads a priority of the board, in the list of people. */
const leadRow = (page) => page.getByRole('row').filter({ hasText: `lead@${board}.example` })

/** The ending of somebody whose post has open work. */
async function endLead(page) {
  await at('/settings/people')(page)
  await leadRow(page).getByRole('button', { name: /^End / }).click()
  await page.getByText('What becomes of this work?').waitFor()
}

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

const pastItems = {
  actions: [
    {
      address: 'A-1',
      reference: 'A-1',
      title: 'Name a lead for neglect in every team',
      countedFrom: '2006-03-31',
      keptUntil: '2016-03-31',
      files: [],
    },
  ],
  evidence: [
    {
      address: 'E-1',
      reference: 'E-1',
      title: 'Register of neglect training, summer 2010',
      countedFrom: '2010-09-12',
      keptUntil: '2016-09-12',
      files: [
        { number: 1, name: 'Register of neglect training, summer 2010.xlsx' },
        { number: 2, name: 'Register of neglect training, autumn 2010.xlsx' },
      ],
    },
    {
      address: 'E-3',
      reference: 'E-3',
      title: 'Draft of the neglect strategy',
      countedFrom: '2011-01-31',
      keptUntil: '2017-01-31',
      files: [],
    },
  ],
}

/** What is past its date on a board that is older than the demonstration's. */
const withPastDate = (show) => async (page) => {
  await answerWith(page, `**/${board}/api/retention/past-date?*`, 200, {
    hold: null,
    counts: [
      { recordClass: 'plans', isDecided: true, years: null, count: 0 },
      { recordClass: 'actions', isDecided: true, years: 10, count: 1 },
      { recordClass: 'evidence', isDecided: true, years: 6, count: 2 },
    ],
    items: pastItems[show] ?? [],
    next: null,
    can: { destroyFiles: true },
  })
  await at(`/settings/retention/past-date?show=${show}`)(page)
}

export const settings = [
  { name: '10-people', as: `manager@${board}.example`, open: at('/settings/people') },
  {
    name: '10-people-invite',
    as: `manager@${board}.example`,
    open: async (page) => {
      await at('/settings/people')(page)
      await openDialog(page, 'Invite a person')
    },
  },
  {
    name: '10-people-change',
    as: `manager@${board}.example`,
    open: async (page) => {
      await at('/settings/people')(page)
      await openDialog(page, /^Change /)
    },
  },
  {
    name: '10-people-end',
    as: `manager@${board}.example`,
    open: async (page) => {
      await at('/settings/people')(page)
      await openDialog(page, /^End the membership of /)
      await page.getByLabel('Why it ends').waitFor()
    },
  },
  {
    name: '10-people-end-work',
    as: `manager@${board}.example`,
    open: endLead,
  },
  {
    name: '10-people-end-work-errors',
    as: `manager@${board}.example`,
    open: async (page) => {
      await endLead(page)
      await page.locator('dialog[open] button[type=submit]').click()
      await page.locator('.govuk-error-summary').waitFor()
    },
  },
  {
    name: '10-people-hand-over',
    as: `manager@${board}.example`,
    open: async (page) => {
      await at('/settings/people')(page)
      await openDialog(page, /^Hand over the work of /)
      await page.getByLabel('Who').waitFor()
    },
  },
  {
    name: '10-people-change-work',
    as: `manager@${board}.example`,
    open: async (page) => {
      await at('/settings/people')(page)
      await leadRow(page)
        .getByRole('button', { name: /^Change / })
        .click()
      await page.getByLabel('Post (if known)').fill('Director of early help')
      await page.getByRole('button', { name: 'Save the changes' }).click()
      await page.getByText('What becomes of this work?').waitFor()
    },
  },
  { name: '10-people-forbidden', as: `lead@${board}.example`, open: at('/settings/people') },
  { name: '10-agencies', as: `manager@${board}.example`, open: at('/settings/agencies') },
  {
    name: '10-agencies-empty',
    as: `manager@${board}.example`,
    open: async (page) => {
      await answerWith(page, `**/${board}/api/agencies`, 200, { items: [], next: null })
      await at('/settings/agencies')(page)
    },
  },
  {
    name: '10-agencies-seat',
    as: `manager@${board}.example`,
    open: async (page) => {
      await at('/settings/agencies')(page)
      await openDialog(page, 'Give an agency a seat')
    },
  },
  {
    name: '10-agencies-seat-errors',
    as: `manager@${board}.example`,
    open: async (page) => {
      await at('/settings/agencies')(page)
      await openDialog(page, 'Give an agency a seat')
      await send(page, 'Give the seat')
    },
  },
  {
    name: '10-agencies-follow',
    as: `manager@${board}.example`,
    open: async (page) => {
      await answerWith(page, `**/${board}/api/agencies/to-follow`, 200, toFollow)
      await at('/settings/agencies')(page)
      await page.getByText(/It still has/).waitFor()
    },
  },
  {
    name: '10-agencies-follow-confirm',
    as: `manager@${board}.example`,
    open: async (page) => {
      await answerWith(page, `**/${board}/api/agencies/to-follow`, 200, toFollow)
      await at('/settings/agencies')(page)
      await openDialog(page, /^Give them to /)
    },
  },
  { name: '10-agencies-chair', as: `chair@${board}.example`, open: at('/settings/agencies') },
  {
    name: '10-past-date-undecided',
    as: `manager@${board}.example`,
    open: at('/settings/retention/past-date'),
  },
  { name: '10-past-date-permanent', as: `manager@${board}.example`, open: withPastDate('plans') },
  { name: '10-past-date-actions', as: `manager@${board}.example`, open: withPastDate('actions') },
  { name: '10-past-date-evidence', as: `manager@${board}.example`, open: withPastDate('evidence') },
  {
    name: '10-past-date-destroy',
    as: `manager@${board}.example`,
    open: async (page) => {
      await withPastDate('evidence')(page)
      await openDialog(page, /^Destroy Register of neglect training, summer/)
    },
  },
  {
    name: '10-past-date-hold',
    as: `manager@${board}.example`,
    open: async (page) => {
      await answerWith(page, `**/${board}/api/retention/past-date?*`, 200, {
        hold,
        counts: [],
        items: [],
        next: null,
        can: { destroyFiles: false },
      })
      await at('/settings/retention/past-date')(page)
    },
  },
  { name: '10-agencies-forbidden', as: `lead@${board}.example`, open: at('/settings/agencies') },
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
