import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'

import { aPlan, aPriority } from '@/test/data/priorities'
import { render } from '@/test/render'
import { answer, refuse } from '@/test/server'

import { BeginPlanPage } from './BeginPlanPage'
import { ChangePlanPage } from './ChangePlanPage'
import type { PriorityList } from './queries'
import { RevisePriorityPage } from './RevisePriorityPage'

const page = { board: 'northshire', boardName: 'Northshire', personId: 'p', today: '2017-09-26' }
const aList = (but: Partial<PriorityList> = {}): PriorityList => ({
  plan: aPlan(),
  plans: [aPlan()],
  items: [],
  total: 0,
  next: null,
  carried: [],
  tags: [],
  can: { agree: true, beginPlan: true, changePlan: true },
  ...but,
})

test('the next plan begins the day after this one, with the priorities that were left chosen', async () => {
  const { slug, title, aim, lead, from, to, judgement, isInvented, version } = aPriority()
  const summary = { slug, title, aim, lead, from, to, judgement, isInvented, version }
  const item = {
    ...summary,
    proposal: null,
    latestUpdate: null,
    updateCount: 0,
    actions: { done: 0, waiting: 0, all: 0 },
    state: 'open' as const,
  }
  answer(
    'get',
    '/northshire/api/priorities',
    200,
    aList({ items: [item, { ...item, slug: 'b', title: 'B' }] }),
  )
  const sent = answer('post', '/northshire/api/plans', 201, { id: 'new' })
  const onBegun = vi.fn()
  const user = render(<BeginPlanPage {...page} onBegun={onBegun} />)

  await user.type(await screen.findByLabelText('Title'), 'Plan 2018 to 2020')
  await user.click(screen.getByRole('checkbox', { name: 'B' }))
  await user.click(screen.getByRole('button', { name: 'Begin the plan' }))

  await vi.waitFor(() => {
    expect(onBegun).toHaveBeenCalledExactlyOnceWith('new')
  })
  expect(sent[0]?.body).toEqual({
    title: 'Plan 2018 to 2020',
    from: '2018-04-01',
    to: null,
    carry: ['neglect'],
  })
})

test('who comes second to a plan sees both and chooses', async () => {
  refuse('put', '/northshire/api/plans/p1', 412, {
    code: 'plans.stale',
    current: aPlan({ title: 'Eighteen months', version: 2 }),
  })
  const user = render(<ChangePlanPage {...page} plan={aPlan()} onSaved={vi.fn()} onLeave={vi.fn()} />)

  await user.click(await screen.findByRole('button', { name: 'Save the plan' }))

  expect(await screen.findByText('Eighteen months')).toBeVisible()
  const sent = answer('put', '/northshire/api/plans/p1', 204)
  await user.click(screen.getByRole('button', { name: /keep mine/i }))
  await vi.waitFor(() => {
    expect(sent[0]?.headers.get('If-Match')).toBe('"2"')
  })
})

test('a priority is changed from what it says, and keeps a tag of an earlier arrangement', async () => {
  answer('get', '/northshire/api/priorities', 200, aList({ tags: [{ code: 'new', words: 'New' }] }))
  const tags = [{ code: 'old', words: 'Old' }]
  answer('get', '/northshire/api/priorities/neglect', 200, aPriority({ tags }))
  const sent = answer('put', '/northshire/api/priorities/neglect', 204)
  const user = render(<RevisePriorityPage {...page} slug="neglect" onSaved={vi.fn()} onLeave={vi.fn()} />)

  expect(await screen.findByRole('checkbox', { name: 'Old' })).toBeChecked()
  await user.clear(screen.getByLabelText('Title'))
  await user.type(screen.getByLabelText('Title'), 'Neglect and poverty')
  await user.click(screen.getByRole('button', { name: 'Save the priority' }))

  await vi.waitFor(() => {
    expect(sent[0]?.body).toMatchObject({ title: 'Neglect and poverty', tags: ['old'] })
  })
})
