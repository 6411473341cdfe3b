import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'

import { aMembership } from '@/test/data/places'
import { render } from '@/test/render'
import { answer, refuse } from '@/test/server'

import { PeoplePage } from './PeoplePage'

const path = '/northshire/api/people'
const noPosts = { items: [], total: 0, vacant: 0, next: null, can: { handOver: true } }

function open({ invite = true, people = [aMembership()], roleNames = {} } = {}) {
  answer('get', path, 200, {
    items: people as never,
    total: people.length,
    next: null,
    roles: [
      { role: 'manager', label: 'Business manager' },
      { role: 'lead', label: 'Priority lead' },
      { role: 'member', label: 'Board member' },
      { role: 'deputy', label: 'Deputy' },
      { role: 'case-auditor', label: 'Case auditor' },
    ],
    can: { invite },
  })

  answer('get', '/northshire/api/posts', 200, noPosts)
  answer('get', `${path}/m1/work`, 200, { posts: [], people: [] })

  return render(
    <PeoplePage
      place={{ kind: 'board', slug: 'northshire' }}
      placeName="Northshire"
      today="2017-09-26"
      roleNames={roleNames}
    />,
  )
}

test('people are listed with their roles and state in words', async () => {
  open({ people: [aMembership({ state: 'invited' })] })

  const row = within(await screen.findByRole('row', { name: /Grace Lowe/ }))
  expect(row.getByText('Priority lead')).toBeVisible()
  expect(row.getByText('Invited')).toBeVisible()
})

test('a role goes by the name that the place gives it, in the list and to choose from', async () => {
  const user = open({ roleNames: { lead: 'Theme owner' } })

  const row = within(await screen.findByRole('row', { name: /Grace Lowe/ }))
  expect(row.getByText('Theme owner')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Invite a person' }))
  expect(screen.getByLabelText('Theme owner')).toBeVisible()
})

test('those who may not invite are offered nothing to change', async () => {
  open({ invite: false })

  expect(await screen.findByRole('row', { name: /Grace Lowe/ })).toBeVisible()
  expect(screen.queryByRole('button')).not.toBeInTheDocument()
})

test('an invitation is sent with the roles that were chosen', async () => {
  const user = open()
  const sent = answer('post', path, 201, { membershipId: 'm2' })
  await user.click(await screen.findByRole('button', { name: 'Invite a person' }))

  const dialog = within(screen.getByRole('dialog', { name: 'Invite a person' }))
  await user.type(dialog.getByLabelText('Work email address'), 'new@council.example')
  await user.type(dialog.getByLabelText('Name'), 'New Person')
  await user.click(dialog.getByLabelText('Board member'))
  await user.click(dialog.getByLabelText('Case auditor'))
  await user.type(dialog.getByLabelText('Seat (if they hold one)'), 'Police')
  await user.click(dialog.getByRole('button', { name: 'Send the invitation' }))

  expect(await screen.findByText('An invitation was sent to new@council.example.')).toBeVisible()
  expect(sent[0]?.body).toEqual({
    email: 'new@council.example',
    name: 'New Person',
    roles: ['member', 'case-auditor'],
    seat: 'Police',
    post: null,
    from: '2017-09-26',
    to: null,
    deputyFor: null,
  })
})

test('a deputy is invited for someone', async () => {
  const user = open()
  const sent = answer('post', path, 201, { membershipId: 'm2' })
  await user.click(await screen.findByRole('button', { name: 'Invite a person' }))

  const dialog = within(screen.getByRole('dialog', { name: 'Invite a person' }))
  await user.type(dialog.getByLabelText('Work email address'), 'new@council.example')
  await user.type(dialog.getByLabelText('Name'), 'New Person')
  await user.click(dialog.getByLabelText('Deputy'))
  await user.selectOptions(dialog.getByLabelText('Deputy for'), 'Grace Lowe')
  await user.click(dialog.getByRole('button', { name: 'Send the invitation' }))

  await waitFor(() => {
    expect(sent[0]?.body).toMatchObject({ roles: ['deputy'], deputyFor: 'm1' })
  })
})

test('a refused invitation says why beside the field', async () => {
  const user = open()
  refuse('post', path, 400, { fields: { email: ['This person is on the board already'] } })
  await user.click(await screen.findByRole('button', { name: 'Invite a person' }))

  const dialog = within(screen.getByRole('dialog', { name: 'Invite a person' }))
  await user.type(dialog.getByLabelText('Work email address'), 'lead@northshire.example')
  await user.type(dialog.getByLabelText('Name'), 'Grace Lowe')
  await user.click(dialog.getByLabelText('Board member'))
  await user.click(dialog.getByRole('button', { name: 'Send the invitation' }))

  await waitFor(() => {
    expect(dialog.getByLabelText('Work email address')).toHaveAccessibleDescription(/on the board already/)
  })
})

test('a change is sent from the version that was read', async () => {
  const user = open()
  const sent = answer('put', `${path}/m1`, 204)
  await user.click(await screen.findByRole('button', { name: 'Change Grace Lowe' }))

  const dialog = within(screen.getByRole('dialog', { name: 'Change Grace Lowe' }))
  await user.type(dialog.getByLabelText('Post (if known)'), 'Head of Early Help')
  await user.click(dialog.getByRole('button', { name: 'Save the changes' }))

  expect(await screen.findByText('What Grace Lowe does here was changed.')).toBeVisible()
  expect(sent[0]?.headers.get('If-Match')).toBe('"2"')
  expect(sent[0]?.body).toEqual({
    roles: ['lead'],
    seat: null,
    post: 'Head of Early Help',
    alsoHolds: [],
    from: '2016-04-01',
    to: null,
    handOvers: [],
  })
})

test('when someone else changed the person first, both stand side by side', async () => {
  const user = open()
  refuse('put', `${path}/m1`, 412, {
    code: 'memberships.stale',
    current: aMembership({ version: 3, seat: 'Health' }) as never,
  })
  await user.click(await screen.findByRole('button', { name: 'Change Grace Lowe' }))
  const dialog = within(screen.getByRole('dialog', { name: 'Change Grace Lowe' }))
  await user.type(dialog.getByLabelText('Seat (if they hold one)'), 'Police')
  await user.click(dialog.getByRole('button', { name: 'Save the changes' }))
  await dialog.findByText('Health')
  const sent = answer('put', `${path}/m1`, 204)

  await user.click(dialog.getByRole('button', { name: 'Keep mine' }))

  await waitFor(() => {
    expect(sent[0]?.headers.get('If-Match')).toBe('"3"')
  })
  expect(sent[0]?.body).toMatchObject({ seat: 'Police' })
})

test('a membership is ended with a day and a reason', async () => {
  const user = open()
  const sent = answer('post', `${path}/m1/end`, 204)
  await user.click(await screen.findByRole('button', { name: 'End the membership of Grace Lowe' }))

  const dialog = within(screen.getByRole('dialog', { name: 'End the membership of Grace Lowe?' }))
  await user.type(await dialog.findByLabelText('Why it ends'), 'Another post.')
  await user.click(dialog.getByRole('button', { name: 'End the membership of Grace Lowe' }))

  expect(await screen.findByText('The membership of Grace Lowe ends on 26 September 2017.')).toBeVisible()
  expect(sent[0]?.body).toEqual({ on: '2017-09-26', reason: 'Another post.', handOvers: [] })
})

test('people of an agency are kept under the agency’s address', async () => {
  answer('get', '/agencies/meridian/api/people', 200, {
    items: [aMembership() as never],
    total: 1,
    next: null,
    roles: [],
    can: { invite: true },
  })
  answer('get', '/agencies/meridian/api/posts', 200, noPosts)
  answer('get', '/agencies/meridian/api/people/m1/work', 200, { posts: [], people: [] })
  const user = render(
    <PeoplePage place={{ kind: 'agency', slug: 'meridian' }} placeName="Meridian" today="2017-09-26" />,
  )
  const sent = answer('post', '/agencies/meridian/api/people/m1/end', 204)
  await user.click(await screen.findByRole('button', { name: 'End the membership of Grace Lowe' }))

  const dialog = within(screen.getByRole('dialog'))
  await user.type(await dialog.findByLabelText('Why it ends'), 'Another post.')
  await user.click(dialog.getByRole('button', { name: 'End the membership of Grace Lowe' }))

  await waitFor(() => {
    expect(sent).toHaveLength(1)
  })
})
