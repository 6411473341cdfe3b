import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'

import { anItem } from '@/test/data/evidence'
import { render } from '@/test/render'
import { answer } from '@/test/server'

import { EvidencePage } from './EvidencePage'
import type { EvidenceList, EvidenceSearch } from './queries'

const counts = { current: 1, review: 0, withdrawn: 0, all: 1 }

function open(but: Partial<EvidenceList> = {}, search: EvidenceSearch = {}) {
  const list: EvidenceList = { items: [anItem()], total: 1, counts, next: null, can: { add: true }, ...but }
  answer('get', '/northshire/api/evidence', 200, list as never)

  return render(
    <EvidencePage owner={{ kind: 'board', slug: 'northshire' }} ownerName="Northshire" search={search} />,
  )
}

test('a row says what, of which day, until when it is current and where it is used', async () => {
  open({ items: [anItem({ needsReview: true, reviewOn: '2017-09-20', revisions: 3 })] })

  const row = within(await screen.findByRole('row', { name: /E-12/ }))
  expect(row.getByRole('link', { name: 'Register of training' })).toBeVisible()
  expect(row.getByText('To look at again')).toBeVisible()
  expect(row.getByText('20 September 2017')).toBeVisible()
  expect(row.getByText('Revision 3')).toBeVisible()
  expect(row.getByText('2 places')).toBeVisible()
})

test('withdrawn evidence says so and leads to no document', async () => {
  open({ items: [anItem({ withdrawnOn: '2017-09-12', address: null })] }, { show: 'withdrawn' })

  expect(await screen.findByRole('cell', { name: '2 places' })).toBeVisible()
  expect(screen.getAllByText('Withdrawn')).toHaveLength(2)
  expect(screen.queryByRole('link', { name: /https:/ })).not.toBeInTheDocument()
})

test('an empty library says what would be there, and offers the first document', async () => {
  open({ items: [], total: 0, counts: { current: 0, review: 0, withdrawn: 0, all: 0 } })

  expect(await screen.findByRole('heading', { name: 'No evidence yet' })).toBeVisible()
  expect(screen.getAllByRole('link', { name: 'Add evidence' })).toHaveLength(2)
})

test('who may only read is offered nothing to add', async () => {
  open({ can: { add: false } })

  expect(await screen.findByRole('link', { name: 'Register of training' })).toBeVisible()
  expect(screen.queryByRole('link', { name: 'Add evidence' })).not.toBeInTheDocument()
})

test('a library that is narrowed to nothing leads back to all', async () => {
  open({ items: [], total: 0 }, { text: 'nothing' })

  expect(await screen.findByRole('heading', { name: 'No evidence matches' })).toBeVisible()
  expect(screen.getByRole('button', { name: 'Remove Words: nothing' })).toBeVisible()
})
