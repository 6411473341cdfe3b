import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'

import type { Schema } from '@/api/schema'
import { render } from '@/test/render'
import { answer, refuse } from '@/test/server'

import { PlatformPage } from './PlatformPage'

type Agencies = Schema<'PlatformAgencyList'>['items']
type Failures = Schema<'JobFailureList'>['items']

const group = {
  slug: 'meridian-ccg',
  name: 'Meridian CCG',
  createdAt: '2017-01-02T09:00:00Z',
  people: 3,
  now: null,
} satisfies Agencies[number]

const calm = {
  waiting: 0,
  heldUp: 0,
  heldUpSince: null,
  mostTries: 0,
  nextTryAt: null,
  reason: null,
  lastSentAt: '2017-09-26T07:00:00Z',
}

function open(
  status: 'live' | 'suspended' = 'live',
  mail: object = calm,
  agencies: Agencies = [],
  failures: Failures = [],
) {
  answer('get', '/platform/api/job-failures', 200, { items: failures, hasMore: false })
  answer('get', '/platform/api/mail', 200, mail as never)
  answer('get', '/platform/api/boards', 200, {
    items: [
      { slug: 'northshire', name: 'Northshire Board', status, createdAt: '2017-01-02T09:00:00Z', people: 10 },
    ],
    next: null,
  })
  answer('get', '/platform/api/agencies', 200, { items: agencies, next: null })

  return render(<PlatformPage />)
}

test('a board is added with its first business manager', async () => {
  const user = open()
  const sent = answer('post', '/platform/api/boards', 201)
  await user.click(await screen.findByRole('button', { name: 'Add a board' }))

  const dialog = within(screen.getByRole('dialog', { name: 'Add a board' }))
  await user.type(dialog.getByLabelText('Full name'), 'Southshire Partnership')
  await user.type(dialog.getByLabelText('Short name'), 'Southshire')
  await user.type(dialog.getByLabelText('Address'), 'southshire')
  await user.type(dialog.getByLabelText('Area'), 'Southshire')
  await user.selectOptions(dialog.getByLabelText('Kind of arrangement'), 'Safeguarding partnership')
  await user.type(dialog.getByLabelText('Business manager’s email'), 'manager@southshire.example')
  await user.type(dialog.getByLabelText('Business manager’s name'), 'Ada Moss')
  await user.click(dialog.getByRole('button', { name: 'Add the board' }))

  expect(await screen.findByText(/Southshire Partnership was added/)).toBeVisible()
  expect(sent[0]?.body).toEqual({
    slug: 'southshire',
    name: 'Southshire Partnership',
    shortName: 'Southshire',
    area: 'Southshire',
    arrangement: 'partnership',
    managerEmail: 'manager@southshire.example',
    managerName: 'Ada Moss',
  })
})

test('an address that is taken is told beside it', async () => {
  const user = open()
  refuse('post', '/platform/api/agencies', 400, { fields: { slug: ['This address is taken'] } })
  await user.click(await screen.findByRole('button', { name: 'Add an agency' }))

  const dialog = within(screen.getByRole('dialog', { name: 'Add an agency' }))
  await user.type(dialog.getByLabelText('Name'), 'Meridian Police')
  await user.type(dialog.getByLabelText('Address'), 'meridian')
  await user.type(dialog.getByLabelText('Administrator’s email'), 'admin@meridian.example')
  await user.type(dialog.getByLabelText('Administrator’s name'), 'Cal Hart')
  await user.click(dialog.getByRole('button', { name: 'Add the agency' }))

  await waitFor(() => {
    expect(dialog.getByLabelText('Address')).toHaveAccessibleDescription(/This address is taken/)
  })
})

test('a board is suspended with a reason', async () => {
  const user = open()
  const sent = answer('post', '/platform/api/boards/northshire/suspension', 204)
  await user.click(await screen.findByRole('button', { name: 'Suspend Northshire Board' }))

  const dialog = within(screen.getByRole('dialog'))
  await user.type(dialog.getByLabelText('Why'), 'The contract has ended.')
  await user.click(dialog.getByRole('button', { name: 'Suspend Northshire Board' }))

  expect(await screen.findByText('Northshire Board was suspended.')).toBeVisible()
  expect(sent[0]?.body).toEqual({ reason: 'The contract has ended.' })
})

test('an agency is linked to the one that carries on its work', async () => {
  const user = open('live', calm, [group])
  const sent = answer('put', '/platform/api/agencies/meridian-ccg/link', 204)
  await user.click(await screen.findByRole('button', { name: 'Link Meridian CCG to another agency' }))

  const dialog = within(screen.getByRole('dialog', { name: 'What has Meridian CCG become?' }))
  await user.click(dialog.getByLabelText('Its successor carries on the work'))
  await user.type(dialog.getByLabelText('Address of the agency that goes on'), 'meridian-icb ')
  await user.type(dialog.getByLabelText('Day'), '1')
  await user.type(dialog.getByLabelText('Month'), '7')
  await user.type(dialog.getByLabelText('Year'), '2017')
  await user.type(dialog.getByLabelText('Why'), 'The Act.')
  await user.click(dialog.getByRole('button', { name: 'Link the agency' }))

  expect(await screen.findByText('Meridian CCG leads to meridian-icb from now on.')).toBeVisible()
  expect(sent[0]?.body).toEqual({
    kind: 'succeeded',
    to: 'meridian-icb',
    on: '2017-07-01',
    reason: 'The Act.',
  })
})

test('a link that was a mistake is taken back', async () => {
  const now = { slug: 'meridian-icb', name: 'Meridian ICB', isMerged: true, since: '2017-07-01' }
  const user = open('live', calm, [{ ...group, now }])
  const sent = answer('delete', '/platform/api/agencies/meridian-ccg/link', 204)

  expect(await screen.findByText('merged into Meridian ICB, 1 July 2017')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Take back the link of Meridian CCG' }))

  expect(await screen.findByText('Meridian CCG goes on as itself.')).toBeVisible()
  expect(sent).toHaveLength(1)
})

test('a suspended board can be opened again', async () => {
  const user = open('suspended')
  const sent = answer('delete', '/platform/api/boards/northshire/suspension', 204)

  await user.click(await screen.findByRole('button', { name: 'Open again: Northshire Board' }))

  expect(await screen.findByText('Northshire Board is open again.')).toBeVisible()
  expect(sent).toHaveLength(1)
})

test('a second step is reset by two: one asks, the number is for another', async () => {
  const user = open()
  const sent = answer('post', '/platform/api/second-factor-resets', 201, { id: 'reset-1' })

  await user.type(await screen.findByLabelText('Email of the person'), 'lead@northshire.example')
  await user.type(screen.getByLabelText('Why, and how you know it is them'), 'Seen in person.')
  await user.click(screen.getByRole('button', { name: 'Ask for the reset' }))

  expect(await screen.findByText('reset-1')).toBeVisible()
  expect(sent[0]?.body).toEqual({ email: 'lead@northshire.example', reason: 'Seen in person.' })
})

test('an operator hears that the mail server is down, since when, and that nothing is lost', async () => {
  open('live', {
    waiting: 14,
    heldUp: 12,
    heldUpSince: '2017-09-25T06:00:00Z',
    mostTries: 7,
    nextTryAt: '2017-09-25T09:00:00Z',
    reason: 'Connection refused',
    lastSentAt: null,
  })

  expect(await screen.findByText(/12 emails are not taken yet.*25 September 2017 at 7:00am/)).toBeVisible()
  expect(screen.getByText('Connection refused')).toBeVisible()
  expect(screen.getByText('up to 7 times')).toBeVisible()
})

test('where no email waits, that is said', async () => {
  open()

  expect(await screen.findByText(/No email waits/)).toBeVisible()
})

test('an operator hears which job fails, for whom, since when and why', async () => {
  open(
    'live',
    calm,
    [],
    [
      {
        job: 'history-chaining',
        ownerKind: 'board',
        ownerSlug: 'northshire',
        ownerName: 'Northshire Board',
        since: '2017-09-25T06:00:00Z',
        lastAt: '2017-09-25T06:01:00Z',
        times: 3,
        reason: 'PostgresException 23505',
      },
      {
        job: 'email',
        ownerKind: 'platform',
        ownerSlug: null,
        ownerName: null,
        since: '2017-09-25T06:00:00Z',
        lastAt: '2017-09-25T06:00:00Z',
        times: 1,
        reason: 'TimeoutException',
      },
    ],
  )

  const table = within(await screen.findByRole('table', { name: 'Jobs that fail' }))
  const [, board, platform] = table.getAllByRole('row')
  expect(board).toHaveTextContent(
    /Seal histories\s*Northshire Board\s*25 September 2017 at 7:00am\s*3\s*PostgresException 23505/,
  )
  expect(platform).toHaveTextContent(/Send email\s*The whole service/)
})

test('where every job did its work, that is said', async () => {
  open()

  expect(await screen.findByText('Every job did its work.')).toBeVisible()
  expect(screen.queryByRole('table', { name: 'Jobs that fail' })).not.toBeInTheDocument()
})
