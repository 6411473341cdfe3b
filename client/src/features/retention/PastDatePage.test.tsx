import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'

import type { Schema } from '@/api/schema'
import { render } from '@/test/render'
import { answer } from '@/test/server'

import { PastDatePage } from './PastDatePage'
import type { PastDateSearch } from './queries'

const counts: Schema<'DisposalList'>['counts'] = [
  { recordClass: 'plans', isDecided: true, years: null, count: 0 },
  { recordClass: 'actions', isDecided: false, years: 10, count: 0 },
  { recordClass: 'evidence', isDecided: true, years: 6, count: 2 },
]

const register: Schema<'RecordForDisposal'> = {
  address: 'E-4',
  reference: 'E-4',
  title: 'Register of training',
  countedFrom: '2010-03-31',
  keptUntil: '2016-03-31',
  files: [{ number: 2, name: 'register.pdf' }],
}

function open(but: Partial<Schema<'DisposalList'>>, search: PastDateSearch = {}) {
  const list = { hold: null, counts, items: [], next: null, can: { destroyFiles: true }, ...but }
  const asked = answer('get', '/northshire/api/retention/past-date', 200, list as never)
  const onChanged = vi.fn()
  const user = render(
    <PastDatePage
      owner={{ kind: 'board', slug: 'northshire' }}
      ownerName="Northshire"
      search={search}
      crumbs={null}
      renderDestroy={({ reference, number, onDestroyed }) => (
        <button
          type="button"
          onClick={() => {
            onDestroyed('It was destroyed.')
          }}
        >
          Destroying {reference} {number}
        </button>
      )}
      onChanged={onChanged}
    />,
  )

  return { user, asked, onChanged }
}

test('plans are asked for unless the address says otherwise', async () => {
  const { asked } = open({})

  expect(await screen.findByRole('heading', { name: 'Plans: kept permanently' })).toBeVisible()
  expect(asked[0]?.address.searchParams.get('show')).toBe('plans')
})

test('a class that the board has not decided lists nothing and says why', async () => {
  open({}, { show: 'actions' })

  expect(await screen.findByRole('heading', { name: 'Actions: the board has not decided yet' })).toBeVisible()
  expect(screen.getByText(/What is proposed is for discussion/)).toBeVisible()
})

test('where nothing is past its date, it says from when it would be', async () => {
  open({ counts: counts.map((one) => ({ ...one, count: 0 })) }, { show: 'evidence' })

  expect(await screen.findByRole('heading', { name: 'No item of evidence is past its date' })).toBeVisible()
})

test('a file is destroyed by the dialog of evidence, and the list is asked again', async () => {
  const { user, onChanged } = open({ items: [register] }, { show: 'evidence' })
  const [, row] = await screen.findAllByRole('row')
  expect(row).toHaveTextContent(/E-4 Register of training31 March 201031 March 2016register.pdf/)
  expect(screen.getByRole('link', { name: 'Register of training' })).toHaveAttribute(
    'href',
    '/northshire/evidence/E-4',
  )

  await user.click(screen.getByRole('button', { name: 'Destroy register.pdf' }))
  await user.click(screen.getByRole('button', { name: 'Destroying E-4 2' }))

  expect(screen.getByRole('status')).toHaveTextContent('It was destroyed.')
  expect(onChanged).toHaveBeenCalledOnce()
  expect(screen.queryByRole('button', { name: 'Destroying E-4 2' })).not.toBeInTheDocument()
})

test('who may not destroy files sees them by name only', async () => {
  open(
    { items: [register, { ...register, address: 'E-5', files: [] }], can: { destroyFiles: false } },
    { show: 'evidence' },
  )

  expect(await screen.findByText('register.pdf')).toBeVisible()
  expect(screen.getByText('No file kept')).toBeVisible()
  expect(screen.queryByRole('button')).not.toBeInTheDocument()
})

test('actions are listed with the files that agencies gave as proof', async () => {
  open(
    {
      items: [
        {
          ...register,
          address: 'A-7',
          reference: 'A-7',
          title: 'Train a lead',
          files: [{ number: 2, name: 'List.csv' }],
        },
      ],
      next: 'x',
    },
    { show: 'actions' },
  )

  expect(await screen.findByRole('link', { name: 'Train a lead' })).toHaveAttribute(
    'href',
    '/northshire/actions/A-7',
  )
  expect(screen.getByText(/These are listed only/)).toBeVisible()
  expect(screen.getByRole('button', { name: 'Destroy List.csv' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Next page' })).toBeVisible()
})

test('plans are listed only', async () => {
  open({ items: [{ ...register, reference: null, title: 'Plan of 2009', files: [] }] })

  expect(await screen.findByRole('link', { name: 'Plan of 2009' })).toBeVisible()
  expect(screen.queryByRole('columnheader', { name: 'Files' })).not.toBeInTheDocument()
})

test('under a hold nothing is listed, and the page says since when', async () => {
  open({
    hold: {
      id: 'h1',
      reason: 'An inquiry.',
      putOnOn: '2017-09-20',
      putOnBy: 'Nia Probert',
      lifting: null,
      version: 1,
    },
    counts: [],
  })

  expect(
    await screen.findByRole('heading', {
      name: 'Nothing is listed: the board has been under a legal hold since 20 September 2017',
    }),
  ).toBeVisible()
  expect(screen.getByText(/Removing words that name a child or a family goes on/)).toBeVisible()
  expect(screen.queryByRole('navigation', { name: 'Which records' })).not.toBeInTheDocument()
})

test('an agency sees its evidence alone, and is led to its own pages', async () => {
  answer('get', '/agencies/meridian-police/api/retention/past-date', 200, {
    hold: null,
    counts: [{ recordClass: 'evidence', isDecided: true, years: 6, count: 1 }],
    items: [register],
    next: null,
    can: { destroyFiles: false },
  } as never)
  render(
    <PastDatePage
      owner={{ kind: 'agency', slug: 'meridian-police' }}
      ownerName="Meridian Police"
      search={{}}
      crumbs={null}
      renderDestroy={() => null}
      onChanged={vi.fn()}
    />,
  )

  expect(await screen.findByRole('link', { name: 'Register of training' })).toHaveAttribute(
    'href',
    '/agencies/meridian-police/evidence/E-4',
  )
  expect(screen.queryByRole('navigation', { name: 'Which records' })).not.toBeInTheDocument()
})
