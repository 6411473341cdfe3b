import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'

import { aPlan } from '@/test/data/priorities'
import { render } from '@/test/render'
import { answer, refuse } from '@/test/server'

import { PrioritiesPage } from './PrioritiesPage'
import type { PlanOutline, PriorityList, PrioritySummary } from './queries'

const current = aPlan()
const earlier = aPlan({
  id: '0192a000-0000-7000-8000-000000000009',
  title: 'Priorities of 2012 to 2013',
  from: '2012-04-01',
  to: '2013-03-31',
  source: 'Report on safeguarding to full Council, 27 September 2012, line 25',
})

const nothing: PlanOutline = { spans: [], now: null, priorities: [] }

const aSummary: PrioritySummary = {
  slug: 'neglect',
  title: 'Neglect',
  aim: 'Seen early.',
  lead: { post: 'Head of Early Help', group: null },
  from: '2017-04-01',
  to: null,
  judgement: null,
  proposal: null,
  latestUpdate: null,
  updateCount: 0,
  actions: { done: 0, waiting: 0, all: 0 },
  state: 'open',
  isInvented: false,
  version: 1,
}

const anOutline: PlanOutline = {
  spans: [
    { from: '2017-04-01', to: '2017-06-30', label: 'Apr to Jun 2017' },
    { from: '2017-07-01', to: '2017-09-30', label: 'Jul to Sep 2017' },
  ],
  now: 1,
  priorities: [
    {
      slug: 'neglect',
      headline: {
        number: 2,
        title: 'Plans lasting 9 months',
        latest: '[c]',
        asAt: '2017-06-30',
        aim: '25 or fewer',
        standing: { state: 'hidden', words: 'Not said, because a number is small', from: null },
        isHidden: true,
        isInvented: false,
      },
      objectives: [
        {
          number: 1,
          sentence: 'No child drifts.',
          from: null,
          to: '2017-06-30',
          firstSpan: 0,
          lastSpan: 0,
          isInvented: false,
        },
        {
          number: 3,
          sentence: 'Parents are heard.',
          from: null,
          to: null,
          firstSpan: null,
          lastSpan: null,
          isInvented: true,
        },
      ],
    },
  ],
}

function open(but: Partial<PriorityList>, plan?: string, outline: PlanOutline | null = nothing) {
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

  if (outline) {
    answer('get', '/northshire/api/plans/outline', 200, outline)
  } else {
    refuse('get', '/northshire/api/plans/outline', 503, { detail: 'Too busy.' })
  }

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

test('a row says the measure that stands for its priority, and what hides a number', async () => {
  open({ items: [aSummary], total: 1 }, undefined, anOutline)

  const row = within(await screen.findByRole('row', { name: /Neglect/ }))
  expect(await row.findByRole('link', { name: 'Plans lasting 9 months' })).toHaveAttribute(
    'href',
    '/northshire/priorities/neglect/measures/2',
  )
  expect(row.getByText('[c]')).toBeVisible()
  expect(screen.getByText(/stands for a number that is hidden because it is small/)).toBeVisible()
})

test('objectives are drawn over the quarters of the plan, with their days in words', async () => {
  open({ items: [aSummary], total: 1 }, undefined, anOutline)

  const strip = within(await screen.findByRole('table', { name: /Objectives of the plan/ }))
  expect(strip.getByRole('columnheader', { name: /Jul to Sep 2017.*Now/ })).toBeVisible()
  const first = within(strip.getByRole('row', { name: /No child drifts/ }))
  const cells = first.getAllByRole('cell').map((cell) => cell.textContent)
  expect(cells).toEqual(['By 30 June 2017', 'Ends', ''])
  expect(strip.getByRole('row', { name: /Parents are heard/ })).toHaveTextContent('No day set')
})

test('where objectives and measures cannot be loaded the list stays and says so', async () => {
  open({ items: [aSummary], total: 1 }, undefined, null)

  expect(await screen.findByRole('link', { name: 'Neglect' })).toBeVisible()
  expect(await screen.findByText(/We could not load the objectives and measures/)).toBeVisible()
  expect(screen.getByText('Not loaded')).toBeVisible()
})
