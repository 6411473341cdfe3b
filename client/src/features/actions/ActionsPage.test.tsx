import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'

import { anAction } from '@/test/data'
import { render } from '@/test/render'
import { answer } from '@/test/server'

import { ActionsPage } from './ActionsPage'
import type { ActionList, ActionSearch } from './queries'

const counts = { open: 1, overdue: 1, waiting: 0, finished: 0, all: 1 }

function aList(but: Partial<ActionList> = {}): ActionList {
  return {
    items: [{ ...anAction(), asksForTime: true, lastWord: null }],
    total: 1,
    counts,
    owners: [{ slug: 'meridian-police', name: 'Meridian Police' }],
    next: null,
    can: { propose: true, raise: true },
    ...but,
  }
}

function open(list: ActionList, search: ActionSearch = {}) {
  answer('get', '/northshire/api/actions', 200, list as never)

  return render(<ActionsPage board="northshire" boardName="Northshire" search={search} />)
}

test('a row says what, whose, when and how it stands', async () => {
  open(aList())

  const row = within(await screen.findByRole('row', { name: /A-142/ }))
  expect(row.getByRole('link', { name: 'Train a lead in every team' })).toBeVisible()
  expect(row.getByText('Head of early help')).toBeVisible()
  expect(row.getByText('26 days late')).toBeVisible()
  expect(row.getByText('Asks for another day')).toBeVisible()
  expect(row.getByRole('link', { name: 'Neglect' })).toBeVisible()
})

test('an empty list says what would be there, and offers the first action', async () => {
  open(aList({ items: [], total: 0, counts: { open: 0, overdue: 0, waiting: 0, finished: 0, all: 0 } }))

  expect(await screen.findByRole('heading', { name: 'No actions yet' })).toBeVisible()
  expect(screen.getAllByRole('link', { name: 'Add an action' })).toHaveLength(2)
})

test('a list that is narrowed to nothing leads back to all', async () => {
  open(aList({ items: [], total: 0 }), { text: 'nothing' })

  expect(await screen.findByRole('heading', { name: 'No action matches' })).toBeVisible()
  expect(screen.getByRole('button', { name: 'Remove Words: nothing' })).toBeVisible()
})

test('who may only propose is offered that, and who may neither is offered nothing', async () => {
  open(aList({ can: { propose: true, raise: false } }))

  expect(await screen.findByRole('link', { name: 'Propose an action' })).toBeVisible()
})
