import { screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'

import { aListOfActions, anAction, aSource } from '@/test/data/actions'
import { render } from '@/test/render'
import { answer, refuse } from '@/test/server'

import { ActionsPage } from './ActionsPage'
import type { ActionList, ActionSearch } from './queries'

function open(list: ActionList, search: ActionSearch = {}) {
  answer('get', '/northshire/api/actions', 200, list as never)

  return render(<ActionsPage board="northshire" boardName="Northshire" personId="p1" search={search} />)
}

test('a row says what, whose, when and how it stands', async () => {
  open(aListOfActions())

  const row = within(await screen.findByRole('row', { name: /A-142/ }))
  expect(row.getByRole('link', { name: 'Train a lead in every team' })).toBeVisible()
  expect(row.getByText('Head of early help')).toBeVisible()
  expect(row.getByText('26 days late')).toBeVisible()
  expect(row.getByText('Asks for another day')).toBeVisible()
  expect(row.getByRole('link', { name: 'Neglect' })).toBeVisible()
})

test('a list by day names each month once', async () => {
  const more = { asksForTime: false, replyBy: null, lastWord: null }
  const items = [
    { ...anAction({ reference: 'A-1', due: '2017-08-31' }), ...more },
    { ...anAction({ reference: 'A-2', due: '2017-08-31' }), ...more },
    { ...anAction({ reference: 'A-3', due: '2017-09-30' }), ...more },
  ]
  open(aListOfActions({ items, total: 3 }))
  await screen.findByRole('row', { name: /A-1/ })
  expect(screen.getAllByRole('rowheader', { name: /^Due in/ }).map((head) => head.textContent)).toEqual([
    'Due in August 2017',
    'Due in September 2017',
  ])
})

test('a list by owner names each owner once', async () => {
  const police = {
    post: 'Superintendent',
    agency: { slug: 'meridian-police', name: 'Meridian Police' },
    now: null,
  }
  const more = { asksForTime: false, replyBy: null, lastWord: null }
  const items = [
    { ...anAction({ reference: 'A-1' }), ...more },
    { ...anAction({ reference: 'A-2', owner: police }), ...more },
    { ...anAction({ reference: 'A-3', owner: police }), ...more },
  ]
  open(aListOfActions({ items, total: 3 }), { sort: 'owner' })
  await screen.findByRole('row', { name: /A-1/ })
  expect(screen.getAllByRole('rowheader', { name: 'Meridian Police' })).toHaveLength(1)
  expect(screen.getByRole('rowheader', { name: 'The board itself' })).toBeVisible()
})

test('in order of priorities each is said once, and what came from none is last', async () => {
  const more = { asksForTime: false, replyBy: null, lastWord: null }
  const neglect = aSource()
  const measure = aSource({
    kind: 'record',
    words: 'Neglect: Plans',
    priority: null,
    record: {
      kind: 'measure',
      address: 'neglect',
      number: 1,
      page: 'priorities/neglect/measures/1',
      label: 'Plans',
      belongsTo: 'Neglect',
    },
  })
  const items = [
    { ...anAction({ reference: 'A-1', sources: [neglect] }), ...more },
    { ...anAction({ reference: 'A-2', sources: [measure] }), ...more },
    { ...anAction({ reference: 'A-3', sources: [] }), ...more },
  ]
  open(aListOfActions({ items, total: 3 }), { sort: 'priority' })
  await screen.findByRole('row', { name: /A-1/ })
  const headers = screen.getAllByRole('rowheader').map((header) => header.textContent.trim().slice(0, 16))
  expect(headers).toEqual([
    'Neglect',
    'A-1 Train a lead',
    'A-2 Train a lead',
    'From no priority',
    'A-3 Train a lead',
  ])
})

test('an empty list says what would be there, and offers the first action', async () => {
  open(
    aListOfActions({ items: [], total: 0, counts: { open: 0, overdue: 0, waiting: 0, finished: 0, all: 0 } }),
  )

  expect(await screen.findByRole('heading', { name: 'No actions yet' })).toBeVisible()
  expect(screen.getAllByRole('link', { name: 'Add an action' })).toHaveLength(2)
})

test('a list that is narrowed to nothing leads back to all', async () => {
  open(aListOfActions({ items: [], total: 0 }), { text: 'nothing' })

  expect(await screen.findByRole('heading', { name: 'No action matches' })).toBeVisible()
  expect(screen.getByRole('button', { name: 'Remove Words: nothing' })).toBeVisible()
})

test('who may only propose is offered that, and who may neither is offered nothing', async () => {
  open(aListOfActions({ can: { propose: true, raise: false, update: false } }))

  expect(await screen.findByRole('link', { name: 'Propose an action' })).toBeVisible()
})

const two = () =>
  aListOfActions({
    items: [
      { ...anAction(), asksForTime: false, replyBy: null, lastWord: null },
      {
        ...anAction(),
        reference: 'A-143',
        due: '2017-11-30',
        version: 9,
        asksForTime: false,
        replyBy: null,
        lastWord: null,
      },
    ],
  })

test('the day of many is set in one step, and taken back to the days that they had', async () => {
  const user = open(two())
  const { due, version } = anAction()
  await user.click(await screen.findByRole('button', { name: 'Choose all 2 on this page' }))
  await user.click(screen.getByRole('button', { name: 'Set another day' }))
  const dialog = within(screen.getByRole('dialog', { name: 'Set another day for 2 actions' }))
  await user.type(dialog.getByLabelText('Day'), '1')
  await user.type(dialog.getByLabelText('Month'), '12')
  await user.type(dialog.getByLabelText('Year'), '2017')
  await user.type(dialog.getByLabelText('Why the day changes'), 'The conference moved.')
  const sent = answer('put', '/northshire/api/many-actions/due', 200, {
    items: [
      { reference: 'A-142', version: 20 },
      { reference: 'A-143', version: 30 },
    ],
  })
  await user.click(dialog.getByRole('button', { name: 'Set the day' }))

  await user.click(await screen.findByRole('button', { name: 'Undo' }))

  await vi.waitFor(() => {
    expect(sent).toHaveLength(2)
  })
  expect(sent[0]?.body).toEqual({
    items: [
      { reference: 'A-142', version, due: '2017-12-01' },
      { reference: 'A-143', version: 9, due: '2017-12-01' },
    ],
    reason: 'The conference moved.',
  })
  expect(sent[1]?.body).toMatchObject({
    items: [
      { reference: 'A-142', version: 20, due },
      { reference: 'A-143', version: 30, due: '2017-11-30' },
    ],
  })
})

test('a reply about many is asked for by one day, and said once it was', async () => {
  const user = open(two())
  await user.click(await screen.findByRole('button', { name: 'Choose all 2 on this page' }))
  await user.click(screen.getByRole('button', { name: 'Ask for a reply' }))
  const dialog = within(screen.getByRole('dialog', { name: 'Ask for a reply about 2 actions' }))
  await user.type(dialog.getByLabelText('Day'), '6')
  await user.type(dialog.getByLabelText('Month'), '10')
  await user.type(dialog.getByLabelText('Year'), '2017')
  const sent = answer('post', '/northshire/api/many-actions/reply-requests', 200, {
    items: [
      { reference: 'A-142', version: 20 },
      { reference: 'A-143', version: 30 },
    ],
  })
  await user.click(dialog.getByRole('button', { name: 'Ask their owners' }))

  expect(
    await screen.findByText('A reply about 2 actions was asked for by 6 October 2017.'),
  ).toBeInTheDocument()
  expect(sent[0]?.body).toMatchObject({ replyBy: '2017-10-06' })
})

test('where one cannot be changed, what was typed stays and the reason is told', async () => {
  const user = open(two())
  refuse('put', '/northshire/api/many-actions/posts', 409, {
    code: 'actions.some-changed',
    detail: 'A-143 changed since you opened the list, so nothing was changed.',
  })
  await user.click(await screen.findByRole('checkbox', { name: /Choose A-143/ }))
  await user.click(screen.getByRole('button', { name: 'Give to another post' }))
  await user.type(screen.getByLabelText('Post'), 'Named nurse')
  await user.click(screen.getByRole('button', { name: 'Give them' }))

  expect(await screen.findByText(/A-143 changed since you opened the list/)).toBeVisible()
  expect(screen.getByLabelText('Post')).toHaveValue('Named nurse')
})

test('who may not change them chooses none', async () => {
  open(aListOfActions({ can: { propose: true, raise: false, update: false } }))

  expect(await screen.findByRole('row', { name: /A-142/ })).toBeVisible()
  expect(screen.queryByRole('checkbox')).toBeNull()
})

test('a view that is kept is current at its address, and can be forgotten', async () => {
  const view = { id: 'v1', name: 'Police, late', owner: 'meridian-police', priority: null, text: null }
  const user = open(
    aListOfActions({
      views: [{ ...view, show: 'overdue', sort: 'due' }],
      nextMeeting: { name: 'Northshire board', heldOn: '2017-10-19' },
    }),
    { show: 'overdue', owner: 'meridian-police' },
  )
  const sent = answer('delete', '/northshire/api/action-views/v1', 204)
  const views = within(await screen.findByRole('navigation', { name: 'Your views' }))

  expect(views.getByRole('link', { current: 'page' })).toHaveTextContent('Police, late')
  expect(views.getByRole('link', { name: /Due before Northshire board/ })).toHaveAttribute(
    'href',
    expect.stringContaining('dueBefore=2017-10-19'),
  )
  await user.click(screen.getByRole('button', { name: /Forget this view/ }))
  await vi.waitFor(() => {
    expect(sent).toHaveLength(1)
  })
})

test('what is looked at is kept under a name', async () => {
  const user = open(aListOfActions(), { owner: 'board', sort: 'owner' })
  const sent = answer('post', '/northshire/api/action-views', 201, { id: 'v2' })
  await user.click(await screen.findByRole('button', { name: 'Keep this view' }))
  await user.type(screen.getByLabelText('Name'), 'Our own')
  await user.click(screen.getByRole('button', { name: 'Keep it' }))

  await vi.waitFor(() => {
    expect(sent[0]?.body).toEqual({
      name: 'Our own',
      show: 'open',
      owner: 'board',
      priority: null,
      text: null,
      sort: 'owner',
    })
  })
})
