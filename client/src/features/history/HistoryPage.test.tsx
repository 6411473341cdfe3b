import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'

import { render } from '@/test/render'
import { answer } from '@/test/server'

import { HistoryPage } from './HistoryPage'

const item = {
  id: 'h1',
  at: '2017-09-26T08:00:00Z',
  who: 'Tom Ashdown',
  sentence: 'Judgement agreed',
  changes: [{ field: 'impact.expectedBy', before: null, after: '2018-03-31' }],
  subject: { kind: 'priority', label: 'Neglect', slug: 'neglect' },
}

function open(next: string | null = null) {
  answer('get', '/northshire/api/history', 200, { items: [item], next })

  return render(
    <HistoryPage board="northshire" boardName="Northshire" now={new Date('2017-09-26T12:00:00Z')} />,
  )
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
  })

  await user.click(screen.getByRole('button', { name: 'Show more' }))

  expect(await screen.findByText('Priority agreed')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Show more' })).not.toBeInTheDocument()
})
