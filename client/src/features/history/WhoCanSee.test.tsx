import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'

import type { Readers, RecordAddress } from '@/api/record-history'
import { render } from '@/test/render'
import { answer } from '@/test/server'

import { RecordHistory } from './RecordHistory'
import { WhoCanSee } from './WhoCanSee'

const chair = { role: 'chair', label: 'Independent scrutineer' }
const lay = { role: 'lay', label: 'Lay member' }
const nothing: Readers = {
  label: 'Neglect',
  open: [chair, lay],
  history: [chair],
  smallNumbers: null,
  file: null,
  agency: null,
}

async function open(record: RecordAddress, readers: Partial<Readers>) {
  answer('get', `/northshire/api/things/${record.kind}/${record.address}/readers`, 200, {
    ...nothing,
    ...readers,
  })
  render(<WhoCanSee board="northshire" record={record} />)

  return within(await screen.findByRole('region', { name: 'Who can see this' }))
}

test('the roles are told by the names that the board gives them', async () => {
  const card = await open({ kind: 'meeting', address: 'board-2017-10-19' }, {})

  expect(card.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    'The meeting with its reports',
    'Its history',
  ])
  expect(card.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Independent scrutineer',
    'Lay member',
    'Independent scrutineer',
  ])
  expect(card.getByText(/No agency and no other board can see it/)).toBeVisible()
})

test('an action of an agency names the agency, its roles, and what they do not see', async () => {
  const card = await open(
    { kind: 'action', address: 'A-3' },
    {
      agency: {
        name: 'Meridian Police',
        roles: [{ role: 'contributor', label: 'Contributor' }],
        history: [{ role: 'signatory', label: 'Signatory' }],
      },
    },
  )

  expect(card.getByRole('heading', { name: 'In Meridian Police' })).toBeVisible()
  expect(card.getByText('Contributor')).toBeVisible()
  expect(card.getByText(/not what it came from/)).toBeVisible()
  expect(card.getByRole('heading', { name: 'Its history since it was agreed' })).toBeVisible()
  expect(card.getByText('Signatory')).toBeVisible()
  expect(card.getByText(/No other agency and no other board can see it/)).toBeVisible()
})

test('an agency is told of nothing before the board has agreed it', async () => {
  const card = await open(
    { kind: 'action', address: 'A-3' },
    { agency: { name: 'Meridian Police', roles: [], history: [] } },
  )

  expect(card.getByText('Nobody until the board has agreed it.')).toBeVisible()
  expect(card.getByText(/No agency and no other board can see it/)).toBeVisible()
})

test('a measure says who sees small numbers', async () => {
  const card = await open(
    { kind: 'measure', address: 'neglect', number: 1 },
    { smallNumbers: [{ role: 'analyst', label: 'Analyst' }] },
  )

  expect(card.getByRole('heading', { name: 'Counts of 1 to 5 in its figures' })).toBeVisible()
  expect(card.getByText('Analyst')).toBeVisible()
})

test('a file that was withdrawn is fetched by nobody', async () => {
  const card = await open({ kind: 'evidence', address: 'E-1' }, { file: { roles: [] } })

  expect(card.getByText('Nobody any more: it was withdrawn or destroyed.')).toBeVisible()
})

test('whoever may not read the history is still told who can', async () => {
  answer('get', '/northshire/api/things/group/executive/readers', 200, nothing)

  render(
    <RecordHistory
      board="northshire"
      record={{ kind: 'group', address: 'executive' }}
      now={new Date('2017-09-26T12:00:00Z')}
      canReadHistory={false}
    />,
  )

  expect(await screen.findByText(/Your role here does not include reading it/)).toBeVisible()
  expect(screen.getByRole('region', { name: 'Who can see this' })).toBeVisible()
})
