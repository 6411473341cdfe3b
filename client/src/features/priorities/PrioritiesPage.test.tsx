import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'

import { aPlan } from '@/test/data'
import { render } from '@/test/render'
import { answer } from '@/test/server'

import { PrioritiesPage } from './PrioritiesPage'
import type { PriorityList } from './queries'

const current = aPlan()
const earlier = aPlan({
  id: '0192a000-0000-7000-8000-000000000009',
  title: 'Priorities of 2012 to 2013',
  from: '2012-04-01',
  to: '2013-03-31',
  source: 'Report on safeguarding to full Council, 27 September 2012, line 25',
})

function open(but: Partial<PriorityList>, plan?: string) {
  const list: PriorityList = {
    plan: current,
    plans: [current],
    items: [],
    total: 0,
    next: null,
    carried: [],
    tags: [],
    can: { agree: false, beginPlan: false, changePlan: false },
  }
  answer('get', '/northshire/api/priorities', 200, { ...list, ...but })

  return render(
    <PrioritiesPage board="northshire" boardName="Northshire" state="all" after={undefined} plan={plan} />,
  )
}

test('a board with one plan is not asked which', async () => {
  open({})

  expect(await screen.findByRole('heading', { level: 1, name: 'Priorities' })).toBeVisible()
  expect(screen.queryByRole('navigation', { name: 'Which period' })).toBeNull()
})

test('the periods of a board stand beside each other, and one that a paper states names it', async () => {
  open({ plan: earlier, plans: [current, earlier] }, earlier.id)

  const periods = within(await screen.findByRole('navigation', { name: 'Which period' }))
  expect(periods.getAllByRole('link')).toHaveLength(2)
  const shown = periods.getByRole('link', { current: 'page' })
  expect(shown.getAttribute('href')).toContain(`plan=${earlier.id}`)
  expect(screen.getByText(/Source: Report on safeguarding .* line 25/)).toBeVisible()
  const which = within(screen.getByRole('navigation', { name: 'Which priorities' }))
  expect(which.getByRole('link', { name: 'Closed' }).getAttribute('href')).toContain(`plan=${earlier.id}`)
})

test('a plan that was left tells how its priorities stood and where they went on', async () => {
  open({
    plan: earlier,
    plans: [current, earlier],
    carried: [
      {
        slug: 'neglect',
        title: 'Neglect',
        aim: 'Seen early.',
        ledBy: 'Head of Early Help',
        judgement: {
          value: 'needs-attention',
          label: 'Needs attention',
          agreedOn: '2013-03-01',
          meeting: 'Board',
          isInvented: false,
        },
        latestUpdate: null,
        into: current.title,
        carriedOn: '2013-04-02',
        isInvented: false,
      },
    ],
  })

  const carried = within(await screen.findByRole('table', { name: /carried into a later plan/ }))
  expect(carried.getByText('Needs attention')).toBeVisible()
  expect(carried.getByText(current.title)).toBeVisible()
  expect(screen.getByRole('heading', { name: 'Nothing of this plan is open' })).toBeVisible()
})

test('who may change the plan is offered to', async () => {
  open({ can: { agree: true, beginPlan: true, changePlan: true } })

  expect(await screen.findByRole('link', { name: 'Begin the next plan' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Close this plan' })).toBeVisible()
})

test('a closed plan says what came of it', async () => {
  open({
    plan: aPlan({ closure: { closedOn: '2017-04-03', reason: 'Most was reached.', closedBy: 'Ann' } }),
  })

  expect(await screen.findByText('Most was reached.')).toBeVisible()
  expect(screen.getByText('Closed 3 April 2017')).toBeVisible()
})
