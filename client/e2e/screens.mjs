// Every screen and state, for the pictures and for the check of accessibility alike.
import { Buffer } from 'node:buffer'

import { baseUrl, front, go, signIn } from './browser.mjs'

const board = 'northshire'
const at = (path) => (page) => go(page, `/${board}${path}`)

/** The pages of a priority that has been judged and has an impact to tell. */
const ofPriority = (path) => at(`/priorities/neglect${path}`)

/** One action of the list, by the beginning of its title. */
const ofAction = (title) => async (page) => {
  await at('/actions?show=all')(page)
  await page.getByRole('link', { name: title }).first().click()
  await page.getByRole('heading', { name: title, level: 1 }).waitFor()
}

/** What an agency has promised to several boards. */
async function ofCommitment(page) {
  await go(page, '/agencies/meridian-probation/actions')
  await page.getByRole('link', { name: /Share licence conditions with the front door/ }).click()
  await page.getByRole('heading', { name: 'Promised to other boards' }).waitFor()
}

/** One document of the library, by the beginning of its title. */
const ofEvidence = (title) => async (page) => {
  await at('/evidence?show=all')(page)
  await page.getByRole('link', { name: title }).first().click()
  await page.getByRole('heading', { name: title, level: 1 }).waitFor()
}

/** A PDF of one page without letters. */
const scannedPage = `%PDF-1.7
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj << /Kids [3 0 R] >> endobj
3 0 obj << /Type /Page /Contents 4 0 R >> endobj
4 0 obj << /Length 12 >> stream
0 0 9 9 re f
endstream endobj
trailer << /Root 1 0 R >>
%%EOF`

/** The form for a new document, with a file chosen and looked through. */
const chooseFile = (name, words, seen) => async (page) => {
  await at('/evidence/new')(page)
  await page.getByLabel('As a file').check()
  await page.getByText('at most 10 MB').waitFor()
  await page
    .getByLabel('File', { exact: true })
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(words) })
  await page.getByText(seen).first().waitFor()
}

/** A document of the library as it is when its revisions are files: one to fetch, and one that was destroyed. */
const withFiles = () => async (page) => {
  const file = (revision, but) => ({
    name: `Register of neglect training, ${revision === 1 ? 'summer' : 'autumn'} 2017.xlsx`,
    kind: 'xlsx',
    size: 48_231,
    revision,
    isScanned: revision === 2,
    isOpen: true,
    destroyed: null,
    ...but,
  })
  await at('/evidence?show=all')(page)
  await page.route(/\/api\/evidence\/E-\d+$/, async (route) => {
    const item = await (await route.fetch()).json()
    const [known] = item.revisions
    await route.fulfill({
      json: {
        ...item,
        revisions: [
          { ...known, number: 2, address: null, file: file(2, {}) },
          {
            ...known,
            number: 1,
            address: null,
            file: file(1, {
              isOpen: false,
              destroyed: {
                at: '2017-09-12T09:00:00Z',
                by: known.declaredBy,
                reason: 'A sheet of it named people.',
              },
            }),
          },
        ],
      },
    })
  })
  await page.getByRole('link', { name: 'Register of neglect training' }).first().click()
  await page.getByRole('link', { name: /^Revision 2/ }).waitFor()
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
    await route.fulfill({ json: { ...action, completions: [word(2, {}), sentBack] } })
  })
  await page
    .getByRole('link', { name: /^Agree one form for return conversations/ })
    .first()
    .click()
  await page.getByRole('link', { name: /^Custody sergeants/ }).waitFor()
}

/** The police say that an action is done, with a file that was chosen and looked through. */
async function proveByFile(page) {
  await go(page, '/agencies/meridian-police/actions?show=all')
  await page.getByRole('link', { name: /Tell the triage meeting/ }).click()
  await openDialog(page, 'Say it is done')
  await page.getByLabel('As a file').check()
  await page.getByText('at most 10 MB').waitFor()
  await page.getByLabel('File', { exact: true }).setInputFiles({
    name: 'Story.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('As in the story of Jack Smith aged 7.'),
  })
  await page
    .getByText(/This may be/)
    .first()
    .waitFor()
}

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

async function send(page, name) {
  await page.getByRole('button', { name }).click()
  await page.locator('.govuk-error-summary, .lc-notice').first().waitFor()
}

async function openDialog(page, name) {
  await page.getByRole('button', { name }).first().click()
  await page.locator('dialog[open]').waitFor()
}

/** Whoever leads a priority of the board, in the list of people. */
const leadRow = (page) => page.getByRole('row').filter({ hasText: `lead@${board}.example` })

/** The ending of somebody whose post has open work. */
async function endLead(page) {
  await at('/settings/people')(page)
  await leadRow(page).getByRole('button', { name: /^End / }).click()
  await page.getByText('What becomes of this work?').waitFor()
}

async function searchFor(page, text) {
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill(text)
}

/** An answer of the service that cannot be had on demand. */
async function answerWith(page, pattern, status, body) {
  await page.route(pattern, (route) =>
    route.fulfill({ status, contentType: 'application/problem+json', body: JSON.stringify(body) }),
  )
}

async function writeUpdate(page) {
  await ofPriority('/updates/new')(page)
  await page.getByLabel('What we did').fill('Named a lead in every team.')
  await page.getByLabel('What changed for children').fill('Fewer children wait: 9 of 61.')
  await page.getByLabel('What we will do next').fill('Ask the children.')
}

/** The update that someone else is said to have saved first. */
async function conflict(page) {
  await writeUpdate(page)
  const slug = new URL(page.url()).pathname.split('/')[3]
  const answer = await page.request.get(`${baseUrl}/${board}/api/priorities/${slug}`)
  const current = await answer.json()
  await answerWith(page, '**/updates', 412, {
    status: 412,
    code: 'priorities.stale',
    detail: 'Changed.',
    current,
  })
  await page.getByRole('button', { name: 'Save the update' }).click()
  await page.locator('.lc-conflict').waitFor()
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

/** The board's measures as they are, changed by what is to be shown. */
async function withMeasures(page, change) {
  const path = `/${board}/api/priorities/neglect/measures`
  const answer = await page.request.get(`${baseUrl}${path}`)
  await answerWith(page, `**${path}`, 200, change(await answer.json()))
}

async function measureConflict(page) {
  await ofPriority('/measures/1/readings/new')(page)
  await page.getByLabel('How many').fill('27')
  const answer = await page.request.get(`${baseUrl}/${board}/api/priorities/neglect/measures/1`)
  await answerWith(page, '**/readings', 412, {
    status: 412,
    code: 'measures.stale',
    detail: 'Changed.',
    current: await answer.json(),
  })
  await page.getByRole('button', { name: 'Record the reading' }).click()
  await page.locator('.lc-conflict').waitFor()
}

/** A text with a date of birth and a name with an age: one answered for, one not. */
async function markText(page) {
  await page.getByLabel('What we did').fill('We met Jack Smith aged 7, born on 3 May 2009, twice.')
  await page.getByLabel('What we did').blur()
  await page.getByRole('button', { name: 'This is not a child or family “3 May 2009”' }).click()
}

/** Every state of the components that waits behind a button, a menu or a summary. */
async function openAllOfDesign(page) {
  for (const name of ['Send it wrong', 'Show the conflict', 'Agree 3 actions', 'Give A-142 away']) {
    await page.getByRole('button', { name }).first().click()
  }

  await page.getByRole('button', { name: 'Undo' }).last().click()
  await page.getByText('Somebody has changed A-142 since').first().waitFor()

  for (const summary of await page.locator('summary').all()) {
    await summary.click()
  }

  // A menu closes when somebody goes elsewhere, so it is the last.
  await page.getByRole('button', { name: 'Export', expanded: false }).click()
  await page.getByRole('button', { name: 'CSV file' }).click()
  await page
    .getByRole('list', { name: 'Export' })
    .locator('..')
    .getByText('Many files are being written')
    .waitFor()
}

/** Words that stand somewhere on the board's ground. */
async function findWords(page) {
  await page.getByLabel('Words to remove').fill('neglect')
  await page.getByRole('button', { name: 'Find the words' }).click()
  await page.getByLabel('Why').waitFor()
}

/** A hold that the board is not under. */
const hold = {
  id: '01920000-0000-7000-8000-000000000001',
  reason: 'The public inquiry has asked every board to keep all its records as they are.',
  putOnOn: '2017-09-20',
  putOnBy: 'Invented Person',
  lifting: null,
  version: 1,
}

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

/** A class that somebody else is said to have decided first. */
async function retentionConflict(page) {
  await at('/settings/retention')(page)
  await openDialog(page, /how long Actions/)
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

/** The address that a daily email of the demonstration gives for stopping all of it. */
async function stopAddress(page) {
  const answer = await page.request.get(`${baseUrl}/api/mailbox`)
  const { items } = await answer.json()
  const email = items.find(({ text }) => text.includes('/account/stop-emails'))
  const address = new URL(/^Everything: (\S+)$/m.exec(email.text)[1])

  return `${address.pathname}${address.search}`
}

export const screens = [
  { name: '01-sign-in', open: (page) => go(page, '/sign-in') },
  {
    name: '01-sign-in-errors',
    open: async (page) => {
      await go(page, '/sign-in')
      await send(page, 'Continue')
    },
  },
  {
    name: '01-sign-in-password',
    open: async (page) => {
      await go(page, '/sign-in')
      await page.getByLabel('Work email address').fill(`manager@${board}.example`)
      await page.getByRole('button', { name: 'Continue' }).click()
      await page.getByLabel('Password', { exact: true }).waitFor()
    },
  },
  {
    name: '01-sign-in-refused',
    open: async (page) => {
      await go(page, '/sign-in')
      await page.getByLabel('Work email address').fill('nobody@nowhere.example')
      await page.getByRole('button', { name: 'Continue' }).click()
      await page.getByLabel('Password', { exact: true }).fill('not the password')
      await send(page, 'Sign in')
    },
  },
  {
    name: '01-second-factor',
    open: async (page) => {
      await answerWith(page, '**/api/session', 202, { next: 'second-factor', attempt: 'a' })
      await go(page, '/sign-in')
      await page.getByLabel('Work email address').fill(`chair@${board}.example`)
      await page.getByRole('button', { name: 'Continue' }).click()
      await page.getByLabel('Password', { exact: true }).fill('a password')
      await page.getByRole('button', { name: 'Sign in' }).click()
      await page.getByLabel('Six-digit code').waitFor()
    },
  },
  { name: '01-lost-app', open: (page) => go(page, '/sign-in/lost-app') },
  { name: '01-forgotten-password', open: (page) => go(page, '/forgotten-password') },
  { name: '01-reset-password', open: (page) => go(page, '/reset-password?token=none') },
  { name: '01-invitation-closed', open: (page) => go(page, '/invitation?token=none') },
  {
    name: '01-invitation',
    open: async (page) => {
      const { boards } = await front(page)
      await answerWith(page, '**/api/invitations/look', 200, {
        email: 'new.person@council.example',
        name: 'New Person',
        place: boards[0].name,
        roles: ['Board member'],
        needsPassword: true,
        expiresAt: '2017-10-10T12:00:00Z',
      })
      await go(page, '/invitation?token=shown')
    },
  },
  { name: '02-boards', as: 'two.boards@people.example', open: (page) => go(page, '/boards') },
  { name: '03-public-front', open: at('') },
  { name: '03-help', open: (page) => go(page, '/help') },
  { name: '03-accessibility', open: (page) => go(page, '/accessibility') },
  { name: '03-privacy', open: (page) => go(page, '/privacy') },
  { name: '03-status', open: (page) => go(page, '/status') },
  { name: '04-priority', as: `manager@${board}.example`, open: ofPriority('') },
  { name: '04-priority-chair', as: `chair@${board}.example`, open: ofPriority('') },
  { name: '04-priority-lay', as: `lay@${board}.example`, open: ofPriority('') },
  { name: '04-priority-history', as: `manager@${board}.example`, open: ofPriority('/history') },
  { name: '04-priority-who', as: `lay@${board}.example`, open: ofPriority('/history') },
  {
    name: '04-measure-history',
    as: `manager@${board}.example`,
    open: ofPriority('/measures/1/history'),
  },
  { name: '04-measures', as: `lead@${board}.example`, open: ofPriority('/measures') },
  { name: '04-measures-analyst', as: `analyst@${board}.example`, open: ofPriority('/measures') },
  {
    name: '04-measures-table',
    as: `lay@${board}.example`,
    open: async (page) => {
      await ofPriority('/measures')(page)
      await page.getByText('Show as a table').first().click()
      await page.getByText('Show as a table').nth(5).click()
    },
  },
  {
    name: '04-measures-empty',
    as: `lead@${board}.example`,
    open: async (page) => {
      await withMeasures(page, (list) => ({ ...list, items: [] }))
      await ofPriority('/measures')(page)
    },
  },
  {
    name: '04-priority-paper',
    as: 'manager@shropshire.example',
    open: (page) => go(page, '/shropshire/priorities/neglect'),
  },
  {
    name: '04-measures-surrey',
    as: 'manager@surrey.example',
    open: (page) => go(page, '/surrey/priorities/domestic-abuse'),
  },
  {
    name: '04-priority-blocks-fail',
    as: `lay@${board}.example`,
    open: async (page) => {
      await answerWith(page, '**/neglect/measures', 500, { status: 500, code: 'unexpected', detail: 'No.' })
      await answerWith(page, '**/neglect/objectives', 500, { status: 500, code: 'unexpected', detail: 'No.' })
      await ofPriority('')(page)
    },
  },
  {
    name: '04-priority-no-measure',
    as: `lead@${board}.example`,
    open: async (page) => {
      await withMeasures(page, (list) => ({ ...list, items: [] }))
      await answerWith(page, '**/neglect/objectives', 200, {
        priority: 'Neglect',
        items: [],
        can: { add: true },
      })
      await ofPriority('')(page)
    },
  },
  { name: '04-measure', as: `lead@${board}.example`, open: ofPriority('/measures/1') },
  {
    name: '04-measure-seen-on',
    as: `lay@${board}.example`,
    open: ofPriority('/measures/1?seenOn=2017-05-15'),
  },
  { name: '04-measure-missing', as: `lay@${board}.example`, open: ofPriority('/measures/99') },
  { name: '04-measure-add', as: `lead@${board}.example`, open: ofPriority('/measures/new') },
  {
    name: '04-measure-add-errors',
    as: `lead@${board}.example`,
    open: async (page) => {
      await ofPriority('/measures/new')(page)
      await page.getByLabel('A percentage').check()
      await send(page, 'Add the measure')
    },
  },
  { name: '04-measure-change', as: `lead@${board}.example`, open: ofPriority('/measures/1/change') },
  { name: '04-measure-end', as: `lead@${board}.example`, open: ofPriority('/measures/1/end') },
  { name: '04-measure-reading', as: `lead@${board}.example`, open: ofPriority('/measures/2/readings/new') },
  {
    name: '04-measure-reading-errors',
    as: `lead@${board}.example`,
    open: async (page) => {
      await ofPriority('/measures/2/readings/new')(page)
      await send(page, 'Record the reading')
    },
  },
  { name: '04-measure-reading-conflict', as: `lead@${board}.example`, open: measureConflict },
  {
    name: '04-measure-reading-forbidden',
    as: `lay@${board}.example`,
    open: async (page) => {
      await ofPriority('/measures/1/readings/new')(page)
      await page.getByLabel('How many').fill('27')
      await send(page, 'Record the reading')
    },
  },
  {
    name: '04-measure-restate',
    as: `lead@${board}.example`,
    open: ofPriority('/measures/1/readings/1/restate'),
  },
  {
    name: '04-measure-restated',
    as: `lead@${board}.example`,
    open: ofPriority('/measures/1/readings/5/restate'),
  },
  { name: '04-objective-add', as: `lead@${board}.example`, open: ofPriority('/objectives/new') },
  {
    name: '04-objective-add-errors',
    as: `lead@${board}.example`,
    open: async (page) => {
      await ofPriority('/objectives/new')(page)
      await send(page, 'Add the objective')
    },
  },
  { name: '04-objective-reword', as: `lead@${board}.example`, open: ofPriority('/objectives/1/reword') },
  { name: '04-objective-drop', as: `lead@${board}.example`, open: ofPriority('/objectives/1/drop') },
  {
    name: '04-objective-dropped',
    as: `lay@${board}.example`,
    open: async (page) => {
      const path = `/${board}/api/priorities/neglect/objectives`
      const answer = await page.request.get(`${baseUrl}${path}`)
      const list = await answer.json()
      const drop = {
        droppedOn: '2017-09-20',
        reason: 'The partnership leads on this.',
        droppedBy: 'Jacob Fellgate',
      }
      await answerWith(page, `**${path}`, 200, {
        ...list,
        items: list.items.map((item) => (item.number === 2 ? { ...item, drop } : item)),
      })
      await ofPriority('')(page)
    },
  },
  {
    name: '04-priority-download',
    as: `manager@${board}.example`,
    open: async (page) => {
      await ofPriority('')(page)
      await page.getByRole('button', { name: 'Download' }).click()
    },
  },
  {
    name: '04-priority-download-busy',
    as: `manager@${board}.example`,
    open: async (page) => {
      await answerWith(page, '**/highlight-report?*', 503, {
        status: 503,
        code: 'files.busy',
        detail: 'Many files are being written at this moment. Wait a few seconds and try again.',
      })
      await ofPriority('')(page)
      await page.getByRole('button', { name: 'Download' }).click()
      await page.getByRole('button', { name: 'Word document' }).click()
      await page.getByText('Many files are being written').waitFor()
    },
  },
  {
    name: '04-priority-report',
    as: `manager@${board}.example`,
    open: (page) => go(page, `/${board}/api/priorities/neglect/highlight-report`),
  },
  { name: '06-priorities', as: `manager@${board}.example`, open: at('/priorities') },
  {
    name: '06-priorities-periods',
    as: 'manager@shropshire.example',
    open: (page) => go(page, '/shropshire/priorities'),
  },
  {
    name: '06-priorities-earlier',
    as: 'manager@shropshire.example',
    open: async (page) => {
      await go(page, '/shropshire/priorities')
      await page.getByRole('navigation', { name: 'Which period' }).getByRole('link').last().click()
      await page.getByRole('link', { name: 'Compromised parenting' }).waitFor()
    },
  },
  { name: '06-priorities-closed', as: `manager@${board}.example`, open: at('/priorities?state=closed') },
  {
    name: '06-priorities-empty',
    as: `manager@${board}.example`,
    open: async (page) => {
      await answerWith(page, '**/api/priorities?*', 200, {
        plan: null,
        plans: [],
        items: [],
        total: 0,
        next: null,
        carried: [],
        tags: [],
        can: { agree: false, beginPlan: true, changePlan: false },
      })
      await at('/priorities')(page)
    },
  },
  {
    name: '06-account-menu',
    as: `manager@${board}.example`,
    open: async (page) => {
      await at('/priorities')(page)
      await page.getByRole('button', { name: /account and settings/ }).click()
    },
  },
  {
    name: '06-plan-carried',
    as: `manager@${board}.example`,
    open: async (page) => {
      await page.route('**/api/priorities?*', async (route) => {
        const list = await (await route.fetch()).json()
        const [first] = list.items
        const carried = {
          ...first,
          ledBy: first.lead.post,
          into: 'Plan 2018 to 2019',
          carriedOn: '2018-03-20',
        }
        const closure = { closedOn: '2018-03-31', reason: 'Most was reached.', closedBy: 'Ann Example' }
        await route.fulfill({
          json: { ...list, plan: { ...list.plan, closure }, items: [], carried: [carried] },
        })
      })
      await at('/priorities')(page)
    },
  },
  { name: '07-plan-begin', as: `manager@${board}.example`, open: at('/plans/new') },
  {
    name: '07-plan-begin-errors',
    as: `manager@${board}.example`,
    open: async (page) => {
      await at('/plans/new')(page)
      await send(page, 'Begin the plan')
    },
  },
  {
    name: '07-plan-change',
    as: `manager@${board}.example`,
    open: async (page) => {
      await at('/priorities')(page)
      await page.getByRole('link', { name: 'Change this plan' }).click()
      await page.getByRole('heading', { name: 'Change the plan' }).waitFor()
    },
  },
  {
    name: '07-plan-close-refused',
    as: `manager@${board}.example`,
    open: async (page) => {
      await at('/priorities')(page)
      await page.getByRole('link', { name: 'Close this plan' }).click()
      await page.getByLabel('What came of the period').fill('Most was reached.')
      await send(page, 'Close the plan')
    },
  },
  { name: '07-priority-change', as: `manager@${board}.example`, open: ofPriority('/change') },
  {
    name: '07-priority-carry',
    as: 'manager@shropshire.example',
    open: (page) => go(page, '/shropshire/priorities/compromised-parenting/carry'),
  },
  { name: '07-agree-priority', as: `manager@${board}.example`, open: at('/priorities/new') },
  {
    name: '07-agree-priority-errors',
    as: `manager@${board}.example`,
    open: async (page) => {
      await at('/priorities/new')(page)
      await send(page, 'Agree the priority')
    },
  },
  { name: '08-update', as: `manager@${board}.example`, open: ofPriority('/updates/new') },
  {
    name: '08-update-errors',
    as: `manager@${board}.example`,
    open: async (page) => {
      await ofPriority('/updates/new')(page)
      await page.getByLabel('It is too early').check()
      await send(page, 'Save the update')
    },
  },
  { name: '08-update-conflict', as: `manager@${board}.example`, open: conflict },
  {
    name: '08-update-away',
    as: `manager@${board}.example`,
    open: async (page) => {
      await writeUpdate(page)
      await answerWith(page, '**/health/ready', 503, {})
      await answerWith(page, '**/updates', 503, { status: 503, code: 'database.away', detail: 'Away.' })
      await send(page, 'Save the update')
    },
  },
  {
    name: '08-update-session-ended',
    as: `manager@${board}.example`,
    open: async (page) => {
      await writeUpdate(page)
      await answerWith(page, '**/updates', 401, { status: 401, code: 'session.none', detail: 'Sign in.' })
      await page.getByRole('button', { name: 'Save the update' }).click()
      await page.locator('dialog[open]').waitFor()
    },
  },
  { name: '08-correct-wording', as: `manager@${board}.example`, open: ofPriority('/updates/latest') },
  { name: '09-propose', as: `lead@${board}.example`, open: ofPriority('/judgement/propose') },
  { name: '09-agree', as: `chair@${board}.example`, open: ofPriority('/judgement/agree') },
  {
    name: '09-agree-meeting',
    as: `chair@${board}.example`,
    open: async (page) => {
      await page.route('**/api/priorities/neglect', async (route) => {
        const priority = await (await route.fetch()).json()
        const [{ value, label }] = priority.scale
        const waiting = {
          reason: 'Fewer children wait: 9 of 61.',
          proposedBy: 'Nia Probert',
          isInvented: true,
        }
        const proposal = { id: priority.plan.id, value, label, proposedOn: '2017-09-01', ...waiting }
        await route.fulfill({
          json: { ...priority, proposal, can: { ...priority.can, agreeJudgement: true } },
        })
      })
      await ofPriority('/judgement/agree')(page)
      await send(page, 'Agree the judgement')
    },
  },
  { name: '09-close', as: `manager@${board}.example`, open: ofPriority('/close') },
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
    name: '05-update-marked',
    as: `manager@${board}.example`,
    open: async (page) => {
      await ofPriority('/updates/new')(page)
      await markText(page)
    },
  },
  { name: '10-removals', as: `manager@${board}.example`, open: at('/settings/removals') },
  {
    name: '10-removals-errors',
    as: `manager@${board}.example`,
    open: async (page) => {
      await at('/settings/removals')(page)
      await send(page, 'Find the words')
    },
  },
  {
    name: '10-removals-found',
    as: `manager@${board}.example`,
    open: async (page) => {
      await at('/settings/removals')(page)
      await findWords(page)
    },
  },
  {
    name: '10-removals-confirm',
    as: `manager@${board}.example`,
    open: async (page) => {
      await at('/settings/removals')(page)
      await findWords(page)
      await page.getByLabel('Why').fill('A child was named.')
      await openDialog(page, /^Remove from/)
    },
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
      await openDialog(page, /how long Actions/)
    },
  },
  {
    name: '10-retention-errors',
    as: `manager@${board}.example`,
    open: async (page) => {
      await at('/settings/retention')(page)
      await openDialog(page, /how long Actions/)
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
      await openDialog(page, 'Put a legal hold on')
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
  { name: '10-removals-forbidden', as: `lead@${board}.example`, open: at('/settings/removals') },
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
  { name: '13-platform', as: 'operator@platform.example', open: (page) => go(page, '/platform') },
  {
    name: '13-platform-mail-down',
    as: 'operator@platform.example',
    open: async (page) => {
      await answerWith(page, '**/platform/api/mail', 200, {
        waiting: 14,
        heldUp: 12,
        heldUpSince: '2017-09-26T06:00:00Z',
        mostTries: 7,
        nextTryAt: '2017-09-26T09:00:00Z',
        reason: 'Connection refused',
        lastSentAt: '2017-09-25T06:00:04Z',
      })
      await go(page, '/platform')
    },
  },
  {
    name: '13-platform-add-board',
    as: 'operator@platform.example',
    open: async (page) => {
      await go(page, '/platform')
      await openDialog(page, 'Add a board')
    },
  },
  {
    name: '13-platform-link',
    as: 'operator@platform.example',
    open: async (page) => {
      await go(page, '/platform')
      await openDialog(page, /^Link /)
    },
  },
  {
    name: '13-platform-link-errors',
    as: 'operator@platform.example',
    open: async (page) => {
      await go(page, '/platform')
      await openDialog(page, /^Link /)
      await send(page, 'Link the agency')
    },
  },
  { name: '19-home', as: `manager@${board}.example`, open: at('/home') },
  { name: '19-home-all', as: `manager@${board}.example`, open: at('/home?all=true') },
  { name: '19-home-chair', as: `chair@${board}.example`, open: at('/home') },
  { name: '19-home-lead', as: `lead@${board}.example`, open: at('/home') },
  { name: '19-home-member', as: `lay@${board}.example`, open: at('/home') },
  {
    name: '19-home-empty',
    as: `manager@${board}.example`,
    open: async (page) => {
      const answer = await page.request.get(`${baseUrl}/${board}/api/home`)
      const home = await answer.json()
      await answerWith(page, '**/api/home?*', 200, {
        ...home,
        needs: { items: [], total: 0 },
        plan: null,
        priorities: [],
        changes: [],
      })
      await at('/home')(page)
    },
  },
  {
    name: '19-home-fails',
    as: `manager@${board}.example`,
    open: async (page) => {
      await answerWith(page, '**/api/home?*', 500, { status: 500, code: 'unexpected', detail: 'No.' })
      await at('/home')(page)
    },
  },
  {
    name: '20-search',
    as: `manager@${board}.example`,
    open: async (page) => {
      await at('/home')(page)
      await searchFor(page, 'neglect')
      await page.getByRole('option', { name: /^Neglect/ }).waitFor()
    },
  },
  {
    name: '20-search-begin',
    as: `manager@${board}.example`,
    open: async (page) => {
      await at('/home')(page)
      await page.getByRole('button', { name: /Search or jump to/ }).click()
      await page.getByRole('option', { name: /New action/ }).waitFor()
    },
  },
  {
    name: '20-search-nothing',
    as: `lay@${board}.example`,
    open: async (page) => {
      await at('/home')(page)
      await searchFor(page, 'negelct')
      await page.getByRole('button', { name: 'neglect', exact: true }).waitFor()
    },
  },
  {
    name: '20-search-fails',
    as: `lay@${board}.example`,
    open: async (page) => {
      await at('/home')(page)
      await answerWith(page, '**/api/search?*', 500, { status: 500, code: 'unexpected', detail: 'No.' })
      await searchFor(page, 'neglect')
      await page.getByText('We could not search').waitFor()
    },
  },
  {
    name: '20-search-agency',
    as: 'lead@meridian-police.example',
    open: async (page) => {
      await go(page, '/agencies/meridian-police/home')
      await searchFor(page, 'triage')
      await page
        .getByRole('option', { name: /triage/ })
        .first()
        .waitFor()
    },
  },
  {
    name: '19-agency-home',
    as: 'lead@meridian-police.example',
    open: (page) => go(page, '/agencies/meridian-police/home'),
  },
  { name: '20-meetings', as: `manager@${board}.example`, open: at('/meetings') },
  { name: '20-meetings-held', as: `member@${board}.example`, open: at('/meetings?show=past') },
  { name: '20-meetings-empty', as: 'manager@surrey.example', open: (page) => go(page, '/surrey/meetings') },
  {
    name: '20-meetings-plan-errors',
    as: `manager@${board}.example`,
    open: async (page) => {
      await at('/meetings')(page)
      await openDialog(page, 'Plan a meeting')
      await send(page, 'Plan the meeting')
    },
  },
  { name: '20-meeting-open', as: `manager@${board}.example`, open: at('/meetings/board-2017-10-19') },
  {
    name: '20-meeting-history',
    as: `manager@${board}.example`,
    open: at('/meetings/executive-2017-09-28/history'),
  },
  { name: '20-meeting-due', as: `manager@${board}.example`, open: at('/meetings/executive-2017-09-28') },
  { name: '20-meeting-reported', as: `member@${board}.example`, open: at('/meetings/executive-2017-09-07') },
  { name: '20-meeting-agreed', as: `member@${board}.example`, open: at('/meetings/board-2017-07-13') },
  {
    name: '20-meeting-agreed-judgement',
    as: `member@${board}.example`,
    open: async (page) => {
      await page.route('**/api/meetings/board-2017-07-13', async (route) => {
        const meeting = await (await route.fetch()).json()
        const { outcomes } = meeting
        const [first, ...others] = outcomes.agreed
        const neglect = { priority: 'neglect', title: 'Neglect', value: 'on-track', label: 'On track' }
        const judgement = { ...neglect, proposedBy: 'Nia Probert', isInvented: true }
        const judged = { judgements: [judgement], judgementCount: 1 }
        const apart = { agreed: others, agreedCount: 51, cameFrom: [first], cameFromCount: 1 }
        await route.fulfill({ json: { ...meeting, outcomes: { ...outcomes, ...judged, ...apart } } })
      })
      await at('/meetings/board-2017-07-13')(page)
    },
  },
  {
    name: '20-meeting-copy',
    as: `manager@${board}.example`,
    open: async (page) => {
      await at('/meetings/executive-2017-09-28')(page)
      await openDialog(page, 'Copy the reports')
    },
  },
  {
    name: '20-meeting-move',
    as: `manager@${board}.example`,
    open: async (page) => {
      await at('/meetings/executive-2017-09-28')(page)
      await openDialog(page, 'Change the days')
    },
  },
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
    open: async (page) => {
      await at('/actions')(page)
      await page
        .getByRole('button', { name: /^Change A-\d+ here$/ })
        .first()
        .click()
    },
  },
  {
    name: '17-actions-row-refused',
    as: `manager@${board}.example`,
    open: async (page) => {
      await at('/actions')(page)
      await page
        .getByRole('button', { name: /^Change A-\d+ here$/ })
        .first()
        .click()
      await page.getByRole('radio', { name: 'The day' }).check()
      await page.getByRole('button', { name: 'Save', exact: true }).click()
      await page.locator('.govuk-error-summary').waitFor()
    },
  },
  {
    name: '17-actions-many-day',
    as: `manager@${board}.example`,
    open: async (page) => {
      await at('/actions')(page)
      await page.getByRole('button', { name: 'Choose all' }).click()
      await openDialog(page, 'Set another day')
      await page.getByRole('button', { name: 'Set the day' }).click()
      await page.locator('.govuk-error-summary').waitFor()
    },
  },
  {
    name: '17-actions-many-reply',
    as: `manager@${board}.example`,
    open: async (page) => {
      await at('/actions')(page)
      await page.getByRole('button', { name: 'Choose all' }).click()
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
  {
    name: '18-agency-actions',
    as: 'lead@meridian-police.example',
    open: (page) => go(page, '/agencies/meridian-police/actions?show=all'),
  },
  {
    name: '18-agency-actions-empty',
    as: 'lead@meridian-ambulance.example',
    open: (page) => go(page, '/agencies/meridian-ambulance/actions'),
  },
  {
    name: '18-agency-action',
    as: 'lead@meridian-police.example',
    open: async (page) => {
      await go(page, '/agencies/meridian-police/actions?show=all')
      await page.getByRole('link', { name: /Tell the triage meeting/ }).click()
      await page.getByRole('heading', { name: /Tell the triage meeting/, level: 1 }).waitFor()
    },
  },
  { name: '18-agency-done-file', as: 'lead@meridian-police.example', open: proveByFile },
  {
    name: '18-agency-done-file-errors',
    as: 'lead@meridian-police.example',
    open: async (page) => {
      await proveByFile(page)
      await send(page, 'Say that it is done')
    },
  },
  {
    name: '18-agency-commitment',
    as: 'lead@meridian-probation.example',
    open: ofCommitment,
  },
  {
    name: '18-agency-commitment-update',
    as: 'lead@meridian-probation.example',
    open: async (page) => {
      await ofCommitment(page)
      await openDialog(page, 'Write an update')
    },
  },
  {
    name: '18-agency-commitment-gather',
    as: 'lead@meridian-probation.example',
    open: async (page) => {
      await ofCommitment(page)
      await openDialog(page, 'Add another board')
      await page.getByRole('button', { name: 'It is the same promise' }).waitFor()
    },
  },
  { name: '19-evidence', as: `manager@${board}.example`, open: at('/evidence?show=all') },
  { name: '19-evidence-review', as: `lay@${board}.example`, open: at('/evidence?show=review') },
  {
    name: '19-evidence-none',
    as: `manager@${board}.example`,
    open: at('/evidence?text=nothing+is+called+this'),
  },
  { name: '19-evidence-empty', as: 'manager@surrey.example', open: (page) => go(page, '/surrey/evidence') },
  {
    name: '19-evidence-item',
    as: `manager@${board}.example`,
    open: ofEvidence('Register of neglect training'),
  },
  {
    name: '19-evidence-history',
    as: `manager@${board}.example`,
    open: async (page) => {
      await ofEvidence('Register of neglect training')(page)
      await page.getByRole('link', { name: 'What was changed, and who can see this' }).click()
      await page.getByRole('region', { name: 'Who can see this' }).waitFor()
    },
  },
  { name: '19-evidence-withdrawn', as: `manager@${board}.example`, open: ofEvidence('Draft of the neglect') },
  { name: '19-evidence-new', as: `manager@${board}.example`, open: at('/evidence/new') },
  {
    name: '19-evidence-new-errors',
    as: `manager@${board}.example`,
    open: async (page) => {
      await at('/evidence/new')(page)
      await send(page, 'Add the evidence')
    },
  },
  {
    name: '19-evidence-new-file',
    as: `manager@${board}.example`,
    open: chooseFile('Story.txt', 'As in the story of Jack Smith aged 7.', /To look at|This may be/),
  },
  {
    name: '19-evidence-new-file-unread',
    as: `manager@${board}.example`,
    open: chooseFile('Scan.pdf', scannedPage, /It has no text, only pictures/),
  },
  {
    name: '19-evidence-new-file-refused',
    as: `manager@${board}.example`,
    open: chooseFile('Programme.pdf', 'MZ', /not what its name says/),
  },
  {
    name: '19-evidence-new-file-none',
    as: `manager@${board}.example`,
    open: async (page) => {
      await answerWith(page, '**/api/evidence/file-rules', 200, {
        isOpen: false,
        mostBytes: 1,
        endings: [],
        isScanned: false,
        scanning:
          'Files are not taken, because no virus scanner is connected. Give a web address; whoever runs the service can connect one.',
        tooLarge: '',
      })
      await at('/evidence/new')(page)
      await page.getByLabel('As a file').check()
      await page.getByText('no virus scanner is connected').waitFor()
    },
  },
  {
    name: '19-evidence-file',
    as: `manager@${board}.example`,
    open: withFiles(),
  },
  {
    name: '19-evidence-file-destroy',
    as: `manager@${board}.example`,
    open: async (page) => {
      await withFiles()(page)
      await openDialog(page, /^Destroy the file/)
    },
  },
  {
    name: '19-evidence-revise',
    as: `manager@${board}.example`,
    open: async (page) => {
      await ofEvidence('Register of neglect training')(page)
      await openDialog(page, 'Add a newer revision')
    },
  },
  {
    name: '19-evidence-withdraw',
    as: `manager@${board}.example`,
    open: async (page) => {
      await ofEvidence('Register of neglect training')(page)
      await openDialog(page, 'Withdraw it')
    },
  },
  {
    name: '19-evidence-conflict',
    as: `manager@${board}.example`,
    open: async (page) => {
      await ofEvidence('Register of neglect training')(page)
      const path = new URL(page.url()).pathname.slice(board.length + 1)
      const answer = await page.request.get(`${baseUrl}/${board}/api${path}`)
      await answerWith(page, `**/api${path}`, 412, {
        status: 412,
        code: 'evidence.stale',
        detail: 'Changed.',
        current: await answer.json(),
      })
      await openDialog(page, 'Change the words or the day')
      await page.getByLabel('What a reader should know').fill('Look at page 4.')
      await page.getByRole('button', { name: 'Save the change' }).click()
      await page.locator('.lc-conflict').waitFor()
    },
  },
  {
    name: '19-evidence-picker',
    as: `manager@${board}.example`,
    open: async (page) => {
      await ofPriority('')(page)
      await openDialog(page, /^Add evidence for What we did/)
      await page.getByRole('button', { name: /^Cite/ }).first().waitFor()
    },
  },
  {
    name: '19-evidence-picker-new',
    as: `manager@${board}.example`,
    open: async (page) => {
      await ofPriority('')(page)
      await openDialog(page, /^Add evidence for What we did/)
      await page.getByLabel('A new document').check()
      await page.getByRole('button', { name: 'Add it and cite it' }).click()
      await page.locator('.govuk-error-summary').waitFor()
    },
  },
  { name: '00-design', open: (page) => go(page, '/design') },
  {
    name: '00-design-open',
    open: async (page) => {
      await go(page, '/design')
      await openAllOfDesign(page)
    },
  },
  {
    name: '00-design-dialog',
    open: async (page) => {
      await go(page, '/design')
      await openDialog(page, 'Withdraw E-12')
    },
  },
  {
    name: '00-design-session-ended',
    open: async (page) => {
      await go(page, '/design')
      await openDialog(page, 'End the session')
    },
  },
  { name: '14-not-found', as: `manager@${board}.example`, open: (page) => go(page, '/somerset/priorities') },
  {
    name: '14-not-found-in-board',
    as: `manager@${board}.example`,
    open: at('/priorities/there-is-no-such-priority'),
  },
  {
    name: '14-away',
    as: `manager@${board}.example`,
    open: async (page) => {
      await answerWith(page, '**/health/ready', 503, {})
      await answerWith(page, '**/api/priorities?*', 503, {
        status: 503,
        code: 'database.away',
        detail: 'Away.',
      })
      await at('/priorities')(page)
    },
  },
  {
    name: '14-error',
    as: `manager@${board}.example`,
    open: async (page) => {
      await answerWith(page, '**/api/priorities?*', 500, {
        status: 500,
        code: 'unexpected',
        detail: 'Unexpected.',
        traceId: '4bf92f3577b34da6',
      })
      await at('/priorities')(page)
    },
  },
]

/** The same browser session for all screens of one person: each signs in once. */
export function people(openNew) {
  const contexts = new Map()

  return {
    async pageOf(screen) {
      const who = screen.as ?? 'nobody'

      if (!contexts.has(who)) {
        const context = await openNew()
        contexts.set(who, context)

        if (screen.as) {
          const page = await context.newPage()
          await signIn(page, screen.as)
          await page.close()
        }
      }

      return contexts.get(who).newPage()
    },
    reports: () => [...contexts.values()].flatMap(({ reports }) => reports.splice(0)),
    close: () => Promise.all([...contexts.values()].map((context) => context.close())),
  }
}
