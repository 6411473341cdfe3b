// Measures and objectives.
import { baseUrl, go } from '../browser.mjs'
import { answerWith, board, ofPriority, send, withMeasures } from './opening.mjs'

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

export const measures = [
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
    name: '04-measures-surrey',
    as: 'manager@surrey.example',
    open: (page) => go(page, '/surrey/priorities/domestic-abuse'),
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
]
