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
  const list = { plan: current, plans: [current], items: [], total: 0, next: null, can: { agree: false } }
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
