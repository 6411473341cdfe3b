import { screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'

import { render } from '@/test/render'
import { answer, refuse } from '@/test/server'

import { HistoryPage } from './HistoryPage'
import type { HistoryFilter } from './queries'

const item = {
  id: 'h1',
  at: '2017-09-26T08:00:00Z',
  who: 'Tom Ashdown',
  sentence: 'Judgement agreed',
  changes: [{ field: 'impact.expectedBy', before: null, after: '2018-03-31' }],
  subject: { kind: 'priority', label: 'Neglect', slug: 'neglect' },
}

const choices = { kinds: ['plan', 'priority'], people: [{ id: 'p1', name: 'Tom Ashdown' }] }

function open(next: string | null = null, filter: HistoryFilter = {}, items = [item]) {
  answer('get', '/northshire/api/history', 200, { items, next, total: items.length, isMore: false })

  return openAsIs(filter).user
}

function openAsIs(filter: HistoryFilter) {
  answer('get', '/northshire/api/history/choices', 200, choices)
  const onFilter = vi.fn()
  const user = render(
    <HistoryPage
      place={{ kind: 'board', slug: 'northshire' }}
      within={['Settings', 'Northshire']}
      now={new Date('2017-09-26T12:00:00Z')}
      filter={filter}
      onFilter={onFilter}
    />,
  )

  return { user, onFilter }
}

test('what was changed is told with the words before and after', async () => {
  const user = open()

  await user.click(await screen.findByText('What changed'))

  expect(screen.getByRole('row', { name: 'Impact, expected by Nothing 31 March 2018' })).toBeVisible()
})

test('the chain is verified on asking', async () => {
  const user = open()
  answer('get', '/northshire/api/history/verification', 200, {
    isIntact: true,
    chained: 12,
    waiting: 1,
    head: { sequence: 12, hash: 'abc' },
    firstProblem: null,
  })

  await user.click(await screen.findByRole('button', { name: 'Verify the chain' }))

  expect(await screen.findByText('The chain is whole.')).toBeVisible()
  expect(screen.getByText('12 entries verified, 1 new one not chained yet.')).toBeVisible()
})

test('a broken chain says where', async () => {
  const user = open()
  answer('get', '/northshire/api/history/verification', 200, {
    isIntact: false,
    chained: 12,
    waiting: 0,
    head: null,
    firstProblem: { sequence: 7, what: 'gap', sentence: 'An entry is missing.' },
  })

  await user.click(await screen.findByRole('button', { name: 'Verify the chain' }))

  expect(await screen.findByText('At entry 7: An entry is missing.')).toBeVisible()
})

test('a long history goes on when asked', async () => {
  const user = open('after-h1')
  await screen.findByText('Judgement agreed')
  answer('get', '/northshire/api/history', 200, {
    items: [{ ...item, id: 'h2', sentence: 'Priority agreed' }],
    next: null,
    total: 2,
    isMore: false,
  })

  await user.click(screen.getByRole('button', { name: 'Show more' }))

  expect(await screen.findByText('Priority agreed')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Show more' })).not.toBeInTheDocument()
})

test('what is filled in becomes what the history is narrowed by', async () => {
  answer('get', '/northshire/api/history', 200, { items: [item], next: null, total: 1, isMore: false })
  const { user, onFilter } = openAsIs({})
  await user.click(await screen.findByText('Narrow the history'))

  await user.type(screen.getByLabelText('Words'), ' neglect ')
  await user.selectOptions(screen.getByLabelText('Kind of record'), 'Priority')
  await user.selectOptions(screen.getByLabelText('Person'), 'Tom Ashdown')
  const from = within(screen.getByRole('group', { name: 'From' }))
  await user.type(from.getByLabelText('Day'), '1')
  await user.type(from.getByLabelText('Month'), '9')
  await user.type(from.getByLabelText('Year'), '2017')
  await user.click(screen.getByRole('button', { name: 'Show these' }))

  expect(onFilter).toHaveBeenCalledWith({
    text: 'neglect',
    kind: 'priority',
    person: 'p1',
    from: '2017-09-01',
  })
})

test('the service is asked for what the address says, and the words say so', async () => {
  const sent = answer('get', '/northshire/api/history', 200, {
    items: [item],
    next: null,
    total: 10_000,
    isMore: true,
  })
  const { user, onFilter } = openAsIs({ person: 'p1', to: '2017-09-26' })

  expect(await screen.findByText('More than 10,000 entries')).toBeVisible()
  expect(sent[0]?.address.search).toBe('?person=p1&to=2017-09-26')
  const words = within(screen.getByRole('list', { name: 'Narrowed by' }))
  expect(words.getByText('To 26 September 2017')).toBeVisible()

  await user.click(words.getByRole('button', { name: 'Remove By Tom Ashdown' }))

  expect(onFilter).toHaveBeenCalledWith({ to: '2017-09-26' })
})

test('a history in which nothing matches leads back to the whole of it', async () => {
  answer('get', '/northshire/api/history', 200, { items: [], next: null, total: 0, isMore: false })
  const { user, onFilter } = openAsIs({ text: 'no such words' })

  await user.click(await screen.findByRole('button', { name: 'Show the whole history' }))

  expect(onFilter).toHaveBeenCalledWith({})
})

test('a refused filter is told beside its field, and the rest of the page stays', async () => {
  refuse('get', '/northshire/api/history', 400, { fields: { to: ['The last day must be later.'] } })
  openAsIs({ from: '2017-09-26', to: '2017-09-25' })

  const to = within(await screen.findByRole('group', { name: 'To' }))

  expect(await to.findByText(/The last day must be later/)).toBeVisible()
  expect(screen.getByRole('button', { name: 'Verify the chain' })).toBeVisible()
})

test('an agency reads for which board an action is, and its page is one step away', async () => {
  answer('get', '/agencies/police/api/history', 200, {
    items: [
      {
        ...item,
        sentence: 'Said that an action is done',
        subject: {
          kind: 'action',
          label: 'A-9 Train a lead',
          slug: 'A-9',
          board: { slug: 'northshire', name: 'Northshire' },
        },
      },
    ],
    next: null,
    total: 1,
    isMore: false,
  })
  answer('get', '/agencies/police/api/history/choices', 200, choices)
  render(
    <HistoryPage
      place={{ kind: 'agency', slug: 'police' }}
      within={['Police']}
      now={new Date('2017-09-26T12:00:00Z')}
      filter={{}}
      onFilter={vi.fn()}
    />,
  )

  expect(await screen.findByRole('link', { name: 'A-9 Train a lead' })).toHaveAttribute(
    'href',
    '/agencies/police/actions/northshire/A-9',
  )
  expect(screen.getByText(/for Northshire/)).toBeVisible()
})

test('the history of the service is read and links nowhere', async () => {
  answer('get', '/platform/api/history', 200, {
    items: [{ ...item, subject: { kind: 'agency', label: 'Police', slug: null, board: null } }],
    next: null,
    total: 1,
    isMore: false,
  })
  answer('get', '/platform/api/history/choices', 200, choices)
  render(
    <HistoryPage
      place={{ kind: 'platform' }}
      within={['The service']}
      now={new Date('2017-09-26T12:00:00Z')}
      filter={{}}
      onFilter={vi.fn()}
    />,
  )

  expect(await screen.findByText('Judgement agreed')).toBeVisible()
  expect(screen.getByText(/changed in the service/)).toBeVisible()
  expect(screen.queryByRole('link')).not.toBeInTheDocument()
})
