// Actions on a board.
import { baseUrl, go } from '../browser.mjs'
import { answerWith, at, board, openDialog, send } from './opening.mjs'

/** One action of the list, by the beginning of its title. */
const ofAction = (title) => async (page) => {
  await at('/actions?show=all')(page)
  await page.getByRole('link', { name: title }).first().click()
  await page.getByRole('heading', { name: title, level: 1 }).waitFor()
}

/** The word of an agency that its action is done, with a file: one to fetch, and an earlier one that was destroyed. */
const withProof = () => async (page) => {
  const word = (number, but) => ({
    id: `c${number}`,
    due: '2017-09-30',
    doneOn: '2017-09-20',
    proof: 'The list of custody sergeants who were told, by station.',
    proofAddress: null,
    noProofReason: null,
    side: 'agency',
    saidBy: 'Priya Nair',
    saidAt: `2017-09-${20 + number}T09:00:00Z`,
    answer: 'waiting',
    answerReason: null,
    answeredOn: null,
    answeredBy: null,
    file: {
      name: 'Custody sergeants and appropriate adults, list by station, September 2017.xlsx',
      kind: 'xlsx',
      size: 48_231,
      number,
      isScanned: false,
      answers: number,
      destroyed: null,
    },
    ...but,
  })
  await at('/actions?show=all')(page)
  await page.route(/\/api\/actions\/A-\d+$/, async (route) => {
    const action = await (await route.fetch()).json()
    const sentBack = word(1, {
      answer: 'sent-back',
      answerReason: 'The list names people.',
      answeredOn: '2017-09-22',
      answeredBy: 'Sam Example',
    })
    sentBack.file.destroyed = {
      at: '2017-09-22T09:00:00Z',
      by: 'Sam Example',
      reason: 'A sheet of it named people.',
    }
    const can = { ...action.can, destroyFiles: true }
    await route.fulfill({ json: { ...action, can, completions: [word(2, {}), sentBack] } })
  })
  await page
    .getByRole('link', { name: /^Agree one form for return conversations/ })
    .first()
    .click()
  await page.getByRole('link', { name: /^Custody sergeants/ }).waitFor()
}

/** The first action of the list, opened to be changed beneath its row. */
async function openRow(page) {
  await at('/actions')(page)
  await page
    .getByRole('button', { name: /^Change A-\d+ here$/ })
    .first()
    .click()
}

async function chooseAll(page) {
  await at('/actions')(page)
  await page.getByRole('button', { name: 'Choose all' }).click()
}

/** An action that comes again, whose time Christmas has moved. */
const movedByChristmas = async (page) => {
  await at('/actions?show=all')(page)
  await page.route(/\/api\/actions\/A-\d+$/, async (route) => {
    const action = await (await route.fetch()).json()
    const days = { due: '2017-12-27', movedFrom: '2017-12-25', next: '2018-01-25', daysLate: null }
    await route.fulfill({ json: { ...action, ...days, recurrence: 'monthly' } })
  })
  await page
    .getByRole('link', { name: /^Agree one form for return conversations/ })
    .first()
    .click()
  await page.getByText('Monday 25 December 2017, no working day').waitFor()
}

/** Looks for the record that a new action came from. */
async function findRecord(page, words) {
  await at('/actions/new')(page)
  await page.getByLabel('What it came from').selectOption('record')
  await page.getByLabel('Which record').fill(words)
  await page.getByRole('button', { name: 'Find', exact: true }).click()
}

export const actions = [
  {
    name: '17-actions',
    as: `manager@${board}.example`,
    open: at('/actions'),
  },
  {
    name: '17-actions-narrowed',
    as: `manager@${board}.example`,
    open: at('/actions?show=all&owner=meridian-police&sort=owner'),
  },
  { name: '17-actions-by-priority', as: `manager@${board}.example`, open: at('/actions?sort=priority') },
  {
    name: '17-actions-none',
    as: `manager@${board}.example`,
    open: at('/actions?text=nothing+is+called+this'),
  },
  {
    name: '17-actions-chosen',
    as: `manager@${board}.example`,
    open: async (page) => {
      await at('/actions?show=all&sort=owner')(page)
      await page.getByRole('checkbox').first().check()
      await page.getByRole('checkbox').nth(1).check()
    },
  },
  {
    name: '17-actions-row',
    as: `lead@${board}.example`,
    open: openRow,
  },
  {
    name: '17-actions-row-refused',
    as: `manager@${board}.example`,
    open: async (page) => {
      await openRow(page)
      await page.getByRole('radio', { name: 'The day' }).check()
      await page.getByRole('button', { name: 'Save', exact: true }).click()
      await page.locator('.govuk-error-summary').waitFor()
    },
  },
  {
    name: '17-actions-many-day',
    as: `manager@${board}.example`,
    open: async (page) => {
      await chooseAll(page)
      await openDialog(page, 'Set another day')
      await page.getByRole('button', { name: 'Set the day' }).click()
      await page.locator('.govuk-error-summary').waitFor()
    },
  },
  {
    name: '17-actions-many-reply',
    as: `manager@${board}.example`,
    open: async (page) => {
      await chooseAll(page)
      await openDialog(page, 'Ask for a reply')
    },
  },
  {
    name: '17-actions-keep-view',
    as: `manager@${board}.example`,
    open: async (page) => {
      await at('/actions?show=overdue')(page)
      await openDialog(page, 'Keep this view')
    },
  },
  { name: '17-actions-empty', as: 'manager@somerset.example', open: (page) => go(page, '/somerset/actions') },
  {
    name: '17-actions-paper',
    as: 'manager@cheshire-east.example',
    open: (page) => go(page, '/cheshire-east/actions?show=all'),
  },
  {
    name: '17-action',
    as: `manager@${board}.example`,
    open: ofAction('Use the shared profile'),
  },
  { name: '17-action-again', as: `manager@${board}.example`, open: movedByChristmas },
  {
    name: '17-action-again-verify',
    as: `manager@${board}.example`,
    open: async (page) => {
      await movedByChristmas(page)
      await openDialog(page, 'Verify it')
    },
  },
  {
    name: '17-action-history',
    as: `manager@${board}.example`,
    open: async (page) => {
      await ofAction('Use the shared profile')(page)
      await page.getByRole('link', { name: 'What was changed, and who can see this' }).click()
      await page.getByRole('region', { name: 'Who can see this' }).waitFor()
    },
  },
  {
    name: '17-action-update-errors',
    as: `manager@${board}.example`,
    open: async (page) => {
      await ofAction('Train a lead')(page)
      await openDialog(page, 'Write an update')
      await send(page, 'Save the update')
    },
  },
  {
    name: '17-action-done',
    as: `manager@${board}.example`,
    open: async (page) => {
      await ofAction('Train a lead')(page)
      await openDialog(page, 'Say it is done')
    },
  },
  { name: '17-action-proof-file', as: `manager@${board}.example`, open: withProof() },
  {
    name: '17-action-proof-file-destroy',
    as: `manager@${board}.example`,
    open: async (page) => {
      await withProof()(page)
      await openDialog(page, /^Destroy the file/)
    },
  },
  {
    name: '17-action-answer',
    as: `manager@${board}.example`,
    open: async (page) => {
      await ofAction('Use the shared profile')(page)
      await openDialog(page, 'Answer about the day')
    },
  },
  {
    name: '17-action-conflict',
    as: `manager@${board}.example`,
    open: async (page) => {
      await ofAction('Train a lead')(page)
      const answer = await page.request.get(
        `${baseUrl}/${board}/api${new URL(page.url()).pathname.slice(board.length + 1)}`,
      )
      await answerWith(page, '**/updates', 412, {
        status: 412,
        code: 'actions.stale',
        detail: 'Changed.',
        current: await answer.json(),
      })
      await openDialog(page, 'Write an update')
      await page.getByLabel('How it goes').fill('Every team has a lead.')
      await page.getByLabel('On track').check()
      await page.getByRole('button', { name: 'Save the update' }).click()
      await page.locator('.lc-conflict').waitFor()
    },
  },
  { name: '17-action-new', as: `manager@${board}.example`, open: at('/actions/new?priority=neglect') },
  {
    name: '17-action-new-errors',
    as: `manager@${board}.example`,
    open: async (page) => {
      await at('/actions/new')(page)
      await send(page, 'Add the action')
    },
  },
  {
    name: '17-action-new-meeting',
    as: `manager@${board}.example`,
    open: async (page) => {
      await at('/actions/new')(page)
      await page.getByLabel('What it came from').selectOption('meeting')
      await page.getByLabel('Which meeting').selectOption('Board, 13 July 2017')
      await page.getByLabel('Agreed at').selectOption('another')
    },
  },
  {
    name: '17-action-new-record',
    as: `manager@${board}.example`,
    open: async (page) => {
      await findRecord(page, 'return')
      await page
        .getByRole('button', { name: /^Choose / })
        .first()
        .waitFor()
    },
  },
  {
    name: '17-action-new-record-chosen',
    as: `manager@${board}.example`,
    open: async (page) => {
      await findRecord(page, 'return')
      await page
        .getByRole('button', { name: /^Choose / })
        .first()
        .click()
      await page.getByRole('button', { name: 'Choose another record' }).waitFor()
    },
  },
  {
    name: '17-action-new-record-none',
    as: `manager@${board}.example`,
    open: async (page) => {
      await findRecord(page, 'zzz')
      await page.getByText('Nothing was found.').waitFor()
    },
  },
  {
    name: '17-actions-of-kind',
    as: `manager@${board}.example`,
    open: at('/actions?show=all&sourceKind=priority&sort=source'),
  },
  {
    name: '17-action-agree',
    as: `manager@${board}.example`,
    open: async (page) => {
      await ofAction('Measure how many return')(page)
      await openDialog(page, 'Agree it')
      await page.getByLabel('Agreed at').waitFor()
    },
  },
  {
    name: '17-action-agree-errors',
    as: `manager@${board}.example`,
    open: async (page) => {
      await ofAction('Measure how many return')(page)
      await openDialog(page, 'Agree it')
      await page.getByLabel('Agreed at').waitFor()
      await send(page, 'Agree the action')
    },
  },
  {
    name: '17-actions-of-meeting',
    as: `manager@${board}.example`,
    open: at('/actions?meeting=board-2017-07-13&show=all'),
  },
  { name: '17-action-propose', as: `lead@${board}.example`, open: at('/actions/new') },
  {
    name: '17-action-change',
    as: `manager@${board}.example`,
    open: async (page) => {
      await ofAction('Record why a plan')(page)
      await page.getByRole('link', { name: 'Change the words or the owner' }).click()
      await page.getByRole('button', { name: 'Save the change' }).waitFor()
    },
  },
]
