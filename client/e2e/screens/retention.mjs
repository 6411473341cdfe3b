// How long the board keeps what, and what is past its date.
import { baseUrl, go } from '../browser.mjs'
import { answerWith, at, board, hold, openDialog, send } from './opening.mjs'

/** The retention of the board, changed by what is to be shown. */
async function withRetention(page, change) {
  const path = `/${board}/api/retention`
  const answer = await page.request.get(`${baseUrl}${path}`)
  await answerWith(page, `**${path}`, 200, change(await answer.json()))
}

/** A schedule with a decision, under a hold after an earlier one. */
const underHold = (retention) => ({
  ...retention,
  classes: retention.classes.map((one, index) =>
    index === 2
      ? {
          ...one,
          years: 7,
          decision: { on: '2017-09-01', by: 'Invented Person', reason: 'The council’s schedule, line 14.' },
          version: 1,
        }
      : one,
  ),
  hold,
  earlierHolds: [
    {
      ...hold,
      id: '01920000-0000-7000-8000-000000000002',
      putOnOn: '2015-02-02',
      lifting: { on: '2016-06-30', by: 'Invented Person', reason: 'The court has ended its case.' },
      version: 2,
    },
  ],
  can: { ...retention.can, putHoldOn: false, liftHold: retention.can.decide },
})

/** A class that somebody else is said to have decided first. */
async function retentionConflict(page) {
  await at('/settings/retention')(page)
  await openDialog(page, /how long to keep: Actions/)
  await page.getByLabel('Why', { exact: true }).fill('As in the council’s schedule.')
  const answer = await page.request.get(`${baseUrl}/${board}/api/retention`)
  const { classes } = await answer.json()
  await answerWith(page, '**/retention/classes/actions', 412, {
    status: 412,
    code: 'retention.stale',
    detail: 'Changed.',
    current: {
      ...classes[2],
      years: 20,
      decision: { on: '2017-09-26', by: 'Invented Person', reason: 'Another schedule.' },
      version: 7,
    },
  })
  await page.getByRole('button', { name: 'Keep them so' }).click()
  await page.locator('.lc-conflict').waitFor()
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

export const retention = [
  {
    name: '22-agency-retention',
    as: 'admin@meridian-police.example',
    open: (page) => go(page, '/agencies/meridian-police/retention'),
  },
  {
    name: '22-agency-retention-hold',
    as: 'admin@meridian-police.example',
    open: async (page) => {
      await go(page, '/agencies/meridian-police/retention')
      await openDialog(page, 'Start a legal hold')
    },
  },
  {
    name: '22-agency-past-date',
    as: 'lead@meridian-police.example',
    open: (page) => go(page, '/agencies/meridian-police/retention/past-date'),
  },
  { name: '10-retention', as: `manager@${board}.example`, open: at('/settings/retention') },
  { name: '10-retention-chair', as: `chair@${board}.example`, open: at('/settings/retention') },
  {
    name: '10-retention-hold',
    as: `manager@${board}.example`,
    open: async (page) => {
      await withRetention(page, underHold)
      await at('/settings/retention')(page)
    },
  },
  {
    name: '10-retention-decide',
    as: `manager@${board}.example`,
    open: async (page) => {
      await at('/settings/retention')(page)
      await openDialog(page, /how long to keep: Actions/)
    },
  },
  {
    name: '10-retention-errors',
    as: `manager@${board}.example`,
    open: async (page) => {
      await at('/settings/retention')(page)
      await openDialog(page, /how long to keep: Actions/)
      await page.getByLabel('Years', { exact: true }).fill('101')
      await send(page, 'Keep them so')
    },
  },
  { name: '10-retention-conflict', as: `manager@${board}.example`, open: retentionConflict },
  {
    name: '10-retention-put-on',
    as: `manager@${board}.example`,
    open: async (page) => {
      await at('/settings/retention')(page)
      await openDialog(page, 'Start a legal hold')
    },
  },
  {
    name: '10-retention-lift',
    as: `manager@${board}.example`,
    open: async (page) => {
      await withRetention(page, underHold)
      await at('/settings/retention')(page)
      await openDialog(page, 'Lift the hold')
    },
  },
  { name: '10-retention-forbidden', as: `lead@${board}.example`, open: at('/settings/retention') },
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
]
