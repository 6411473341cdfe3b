// Priorities and plans.
import { baseUrl, go } from '../browser.mjs'
import { answerWith, at, board, ofPriority, send, withMeasures } from './opening.mjs'

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

/** A text with a date of birth and a name with an age: one answered for, one not. */
async function markText(page) {
  await page.getByLabel('What we did').fill('We met Jack Smith aged 7, born on 3 May 2009, twice.')
  await page.getByLabel('What we did').blur()
  await page.getByRole('button', { name: 'This is not a child or family “3 May 2009”' }).click()
}

export const priorities = [
  { name: '04-priority', as: `manager@${board}.example`, open: ofPriority('') },
  { name: '04-priority-chair', as: `chair@${board}.example`, open: ofPriority('') },
  { name: '04-priority-lay', as: `lay@${board}.example`, open: ofPriority('') },
  { name: '04-priority-history', as: `manager@${board}.example`, open: ofPriority('/history') },
  { name: '04-priority-who', as: `lay@${board}.example`, open: ofPriority('/history') },
  {
    name: '04-priority-paper',
    as: 'manager@shropshire.example',
    open: (page) => go(page, '/shropshire/priorities/neglect'),
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
  {
    name: '09-reopen',
    as: `manager@${board}.example`,
    open: async (page) => {
      await page.route('**/api/priorities/neglect', async (route) => {
        const priority = await (await route.fetch()).json()
        const closure = { closedOn: '2017-09-20', reason: 'The aim was reached.', closedBy: 'Ann Example' }
        const can = { ...priority.can, close: false, recordUpdate: false, reopen: true }
        await route.fulfill({ json: { ...priority, closure, state: 'closed', can } })
      })
      await ofPriority('')(page)
      await page.getByRole('link', { name: 'Reopen priority' }).click()
      await send(page, 'Reopen “Neglect”')
    },
  },
  {
    name: '05-update-marked',
    as: `manager@${board}.example`,
    open: async (page) => {
      await ofPriority('/updates/new')(page)
      await markText(page)
    },
  },
]
