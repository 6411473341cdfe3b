import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'

import { aPriority, anUpdate } from '@/test/data/priorities'
import { render } from '@/test/render'
import { answer } from '@/test/server'

import { PriorityPage } from './PriorityPage'

function open(priority: ReturnType<typeof aPriority>) {
  answer('get', '/northshire/api/priorities/neglect', 200, priority as never)

  return render(
    <PriorityPage
      board="northshire"
      boardName="Northshire"
      slug="neglect"
      now={new Date('2017-09-26T12:00:00Z')}
    />,
  )
}

test('an impact that the paper does not state is shown as a gap', async () => {
  open(aPriority({ updates: [anUpdate({ impact: { state: 'not-stated', text: null, expectedBy: null } })] }))

  expect(await screen.findByText('Not stated in this paper')).toBeVisible()
})

test('an impact that it is too early for says by when it is expected', async () => {
  open(
    aPriority({
      updates: [anUpdate({ impact: { state: 'too-early', text: null, expectedBy: '2018-03-31' } })],
    }),
  )

  expect(await screen.findByText('Too early; expected by 31 March 2018')).toBeVisible()
})

test('a priority without a judgement says so in words', async () => {
  open(aPriority())

  expect(await screen.findByText('Not judged yet')).toBeVisible()
})

test('what is invented is labelled so', async () => {
  open(aPriority({ isInvented: true }))

  expect(await screen.findByText('Invented')).toBeVisible()
})

test('only what the service allows is offered', async () => {
  open(
    aPriority({
      can: {
        recordUpdate: false,
        amendUpdate: false,
        proposeJudgement: true,
        agreeJudgement: false,
        close: false,
        reopen: false,
        revise: false,
        readHistory: false,
      },
    }),
  )

  expect(await screen.findByRole('link', { name: 'Propose a judgement' })).toBeVisible()
  expect(screen.queryByRole('link', { name: 'Write an update' })).not.toBeInTheDocument()
  expect(screen.queryByRole('link', { name: 'Correct the wording' })).not.toBeInTheDocument()
  expect(screen.queryByRole('link', { name: 'Close it' })).not.toBeInTheDocument()
  expect(screen.queryByRole('link', { name: 'Reopen priority' })).not.toBeInTheDocument()
})

test('a closed priority is offered to be reopened, to those who may', async () => {
  const { can } = aPriority()
  open(
    aPriority({
      closure: { closedOn: '2017-09-20', reason: 'The aim was reached.', closedBy: 'Grace Lowe' },
      can: { ...can, close: false, reopen: true },
    }),
  )

  expect(await screen.findByRole('link', { name: 'Reopen priority' })).toBeVisible()
})

test('a proposed judgement is offered to those who may agree it', async () => {
  open(
    aPriority({
      proposal: {
        id: 'j1',
        value: 'on-track',
        label: 'On track',
        reason: 'Every team has a lead.',
        proposedOn: '2017-09-20',
        proposedBy: 'Grace Lowe',
        isInvented: true,
      },
      can: {
        recordUpdate: false,
        amendUpdate: false,
        proposeJudgement: false,
        agreeJudgement: true,
        close: false,
        reopen: false,
        revise: false,
        readHistory: false,
      },
    }),
  )

  expect(await screen.findByRole('link', { name: 'Agree this judgement' })).toBeVisible()
  expect(
    within(screen.getByRole('region', { name: /A judgement is proposed/ })).getByText('Invented'),
  ).toBeVisible()
})

test('an invented update and an invented judgement of a real board say so', async () => {
  open(
    aPriority({
      updates: [anUpdate({ isInvented: true })],
      judgement: {
        value: 'on-track',
        label: 'On track',
        agreedOn: '2017-07-13',
        meeting: 'Board meeting',
        isInvented: true,
      },
    }),
  )

  expect(await screen.findAllByText('Invented')).toHaveLength(2)
})

test('a priority without an update says what one is for', async () => {
  open(aPriority({ updates: [] }))

  expect(await screen.findByRole('heading', { name: 'No update has been written yet' })).toBeVisible()
})
