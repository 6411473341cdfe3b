import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'

import { aGlance, aHome, aNeed } from '@/test/data/home'
import { aBoard } from '@/test/data/places'
import { render } from '@/test/render'
import { answer, refuse } from '@/test/server'

import { HomePage } from './HomePage'
import type { Home } from './queries'

const now = new Date('2017-09-26T12:00:00Z')

function open(home: Home, isAll = false) {
  const asked = answer('get', '/northshire/api/home', 200, home as never)

  return { asked, user: render(<HomePage board={aBoard()} isAll={isAll} now={now} />) }
}

test('what needs the reader has a reason, how late it is and one verb', async () => {
  open(aHome({ needs: { items: [aNeed()], total: 1 } }))

  const needs = within(await screen.findByRole('region', { name: 'Needs you' }))
  expect(needs.getByText('2 actions of Meridian Police are late')).toBeVisible()
  expect(needs.getByText(/The first was due on 31 August 2017/)).toBeVisible()
  expect(needs.getByText('26 days late')).toBeVisible()
  expect(
    needs.getByRole('link', { name: 'Follow up : 2 actions of Meridian Police are late' }),
  ).toHaveAttribute('href', '/northshire/actions?show=overdue&owner=meridian-police')
})

test.each([
  ['an action', { action: 'A-142' }, 'done', '/northshire/actions/A-142'],
  ['a judgement', { priority: 'neglect' }, 'judgement', '/northshire/priorities/neglect/judgement/agree'],
  ['an update', { priority: 'neglect' }, 'update', '/northshire/priorities/neglect/updates/new'],
  ['an agency', { agency: 'meridian-police' }, 'agency', '/northshire/settings/agencies'],
  ['posts without a holder', {}, 'posts', '/northshire/settings/people#posts'],
  ['a report', { meeting: 'board-2017-10-19' }, 'report', '/northshire/meetings/board-2017-10-19'],
  [
    'a reading',
    { priority: 'neglect', measure: 2 },
    'reading',
    '/northshire/priorities/neglect/measures/2/readings/new',
  ],
] as const)('the verb for %s leads to where it is done', async (_, subject, kind, address) => {
  const need = aNeed({
    kind,
    verb: 'Do it',
    subject: {
      board: null,
      action: null,
      owner: null,
      priority: null,
      measure: null,
      meeting: null,
      agency: null,
      ...subject,
    },
  })
  open(aHome({ needs: { items: [need], total: 1 } }))

  expect(await screen.findByRole('link', { name: /^Do it/ })).toHaveAttribute('href', address)
})

test('a day on which nothing needs the reader says so', async () => {
  open(aHome())

  expect(await screen.findByRole('heading', { name: 'Nothing needs you today' })).toBeVisible()
  expect(screen.queryByRole('link', { name: /^All/ })).not.toBeInTheDocument()
})

test('more than five lead to all of them', async () => {
  const { asked } = open(aHome({ needs: { items: [aNeed()], total: 12 } }), true)

  expect(await screen.findByRole('link', { name: 'Show the first 5' })).toBeVisible()
  expect(asked[0]?.address.searchParams.get('needs')).toBe('100')
})

test('each priority tells its judgement, its actions and its impact, or the gap', async () => {
  open(
    aHome({
      priorities: [
        aGlance(),
        aGlance({
          slug: 'cse',
          title: 'Exploitation',
          impact: null,
          actions: { done: 0, waiting: 0, all: 0 },
        }),
        aGlance({
          slug: 'missing',
          title: 'Missing',
          impact: { asAt: '2017-08-22', state: 'not-stated', expectedBy: null },
        }),
      ],
    }),
  )

  const neglect = within(await screen.findByRole('row', { name: /^Neglect/ }))
  expect(neglect.getByText('Needs attention')).toBeVisible()
  expect(neglect.getByRole('link', { name: '6 of 17 actions done for Neglect' })).toHaveAttribute(
    'href',
    '/northshire/actions?priority=neglect&show=all',
  )
  expect(neglect.getByText('22 August 2017')).toBeVisible()
  expect(within(screen.getByRole('row', { name: /^Exploitation/ })).getByText('No update yet')).toBeVisible()
  expect(
    within(screen.getByRole('row', { name: /^Missing/ })).getByText('Not stated on 22 August 2017'),
  ).toBeVisible()
})

test('a board without a plan is led to its first priority by who may agree one', async () => {
  open(
    aHome({
      priorities: [],
      plan: null,
      can: { raiseAction: true, proposeAction: true, agreePriority: true },
    }),
  )

  expect(await screen.findByRole('link', { name: 'Agree the first one' })).toBeVisible()
})

test('who may neither raise nor propose is offered neither, and no history', async () => {
  open(aHome({ changes: null }))

  await screen.findByRole('heading', { name: 'Needs you' })
  expect(screen.queryByRole('link', { name: /action$/i })).not.toBeInTheDocument()
  expect(screen.queryByRole('heading', { name: 'Recent changes' })).not.toBeInTheDocument()
})

test('what could not be loaded is asked again, and the page stays', async () => {
  refuse('get', '/northshire/api/home', 500, { code: 'unexpected' })
  const user = render(<HomePage board={aBoard()} isAll={false} now={now} />)
  await screen.findByRole('alert')
  expect(screen.getByRole('heading', { name: 'Home' })).toBeVisible()
  answer('get', '/northshire/api/home', 200, aHome() as never)

  await user.click(screen.getByRole('button', { name: 'Try again' }))

  expect(await screen.findByRole('heading', { name: 'Nothing needs you today' })).toBeVisible()
})
