import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'

import { aMembership } from '@/test/data/places'
import { render } from '@/test/render'
import { answer, refuse } from '@/test/server'

import type { PostWork } from './posts'
import { PeoplePage } from './PeoplePage'

const people = '/northshire/api/people'
const posts = '/northshire/api/posts'
const place = { kind: 'board', slug: 'northshire' } as const
const nurse = { membershipId: 'm2', name: 'Rosa Hart', post: 'Designated nurse' }
const vacantPosts = {
  items: [{ post: 'Head of early help', holders: [], actions: 2, priorities: 1, groups: 0 }],
  total: 1,
  vacant: 1,
  next: null,
  can: { handOver: true },
}

function someWork(but: Partial<PostWork> = {}): PostWork {
  return {
    post: 'Head of early help',
    holders: [],
    isAsked: true,
    pieces: 12,
    actions: 11,
    priorities: 1,
    groups: 0,
    shown: [
      { kind: 'priority', address: 'neglect', board: null, words: 'Neglect', due: null },
      { kind: 'action', address: 'A-3', board: null, words: 'Train a lead', due: '2017-10-31' },
    ],
    ...but,
  }
}

function open(work: PostWork, list: object = { ...vacantPosts, items: [], vacant: 0 }) {
  answer('get', people, 200, {
    items: [aMembership({ post: 'Head of early help' })] as never,
    total: 1,
    next: null,
    roles: [{ role: 'lead', label: 'Priority lead' }],
    can: { invite: true },
  })
  answer('get', posts, 200, list as never)
  answer('get', `${people}/m1/work`, 200, { posts: [work], people: [nurse] })

  return render(<PeoplePage place={place} placeName="Northshire" today="2017-09-26" />)
}

async function openEnding(work: PostWork) {
  const user = open(work)
  await user.click(await screen.findByRole('button', { name: 'End the membership of Grace Lowe' }))
  const dialog = within(screen.getByRole('dialog', { name: 'End the membership of Grace Lowe?' }))
  await dialog.findByLabelText('Why it ends')

  return { user, dialog }
}

test('a leaver’s open work is shown, and given to a named person with the ending', async () => {
  const { user, dialog } = await openEnding(someWork())
  const sent = answer('post', `${people}/m1/end`, 204)

  const work = within(dialog.getByRole('region', { name: 'Open work of the post Head of early help' }))
  expect(work.getByText('11 open actions, 1 priority that it leads:')).toBeVisible()
  expect(work.getByRole('link', { name: /A-3 Train a lead/ })).toBeVisible()
  expect(work.getByText('and 10 more')).toBeVisible()
  await user.click(work.getByLabelText('The work goes to the post of another person'))
  await user.selectOptions(work.getByLabelText('Who'), 'Rosa Hart, Designated nurse')
  await user.type(work.getByLabelText('Why'), 'Left the county.')
  await user.type(dialog.getByLabelText('Why it ends'), 'Another post.')
  await user.click(dialog.getByRole('button', { name: 'End the membership of Grace Lowe' }))

  await waitFor(() => {
    expect(sent[0]?.body).toEqual({
      on: '2017-09-26',
      reason: 'Another post.',
      handOvers: [
        { post: 'Head of early help', choice: 'given', to: 'm2', reason: 'Left the county.', pieces: 12 },
      ],
    })
  })
})

test('a post that stays vacant needs no person', async () => {
  const { user, dialog } = await openEnding(someWork())
  const sent = answer('post', `${people}/m1/end`, 204)

  await user.click(dialog.getByLabelText('The post stays vacant for now'))
  expect(dialog.queryByLabelText('Who')).not.toBeInTheDocument()
  await user.type(dialog.getByLabelText('Why'), 'Nobody is named yet.')
  await user.type(dialog.getByLabelText('Why it ends'), 'Another post.')
  await user.click(dialog.getByRole('button', { name: 'End the membership of Grace Lowe' }))

  await waitFor(() => {
    expect(sent[0]?.body).toMatchObject({ handOvers: [{ choice: 'vacant', to: null }] })
  })
})

test('what is refused about a post stands beside its answer', async () => {
  const { user, dialog } = await openEnding(someWork())
  refuse('post', `${people}/m1/end`, 400, {
    fields: { 'handOvers.0.to': ['Choose somebody who works here now.'] },
  })
  await user.click(dialog.getByLabelText('The work goes to the post of another person'))

  await user.click(dialog.getByRole('button', { name: 'End the membership of Grace Lowe' }))

  await waitFor(() => {
    expect(dialog.getByLabelText('Who')).toHaveAccessibleDescription(/works here now/)
  })
})

test('nothing is asked about a post that somebody else holds too', async () => {
  const { dialog } = await openEnding(someWork({ isAsked: false, holders: ['Rosa Hart'] }))

  expect(dialog.getByText(/Rosa Hart holds this post too, so its work stays as it is/)).toBeVisible()
  expect(dialog.queryByText('What becomes of this work?')).not.toBeInTheDocument()
})

test('a change of post is asked about once the service refuses it, and the work can go along', async () => {
  const user = open(someWork())
  refuse('put', `${people}/m1`, 409, { code: 'people.open-work', detail: 'Say what becomes of it.' })
  await user.click(await screen.findByRole('button', { name: 'Change Grace Lowe' }))
  const dialog = within(screen.getByRole('dialog', { name: 'Change Grace Lowe' }))
  await user.clear(dialog.getByLabelText('Post (if known)'))
  await user.type(dialog.getByLabelText('Post (if known)'), 'Director')
  await user.click(dialog.getByRole('button', { name: 'Save the changes' }))
  const work = within(await dialog.findByRole('region', { name: 'Open work of the post Head of early help' }))
  const sent = answer('put', `${people}/m1`, 204)

  await user.click(work.getByLabelText('The work goes to the post of another person'))
  await user.selectOptions(work.getByLabelText('Who'), 'Grace Lowe, in their new post')
  await user.type(work.getByLabelText('Why'), 'Promoted.')
  await user.click(dialog.getByRole('button', { name: 'Save the changes' }))

  await waitFor(() => {
    expect(sent[0]?.body).toMatchObject({
      post: 'Director',
      handOvers: [{ post: 'Head of early help', choice: 'given', to: 'm1', reason: 'Promoted.' }],
    })
  })
})

test('a post without a holder is listed and handed over', async () => {
  const user = open(someWork(), vacantPosts)
  answer('get', `${posts}/work`, 200, { posts: [someWork()], people: [nurse] })
  const sent = answer('post', `${posts}/hand-overs`, 204)
  const table = within(await screen.findByRole('table', { name: 'Posts with open work and no holder' }))
  expect(table.getByText('2 open actions, 1 priority that it leads')).toBeVisible()
  await user.click(table.getByRole('button', { name: 'Hand over the work of Head of early help' }))
  const dialog = within(screen.getByRole('dialog', { name: 'Hand over the work of Head of early help' }))

  await user.click(await dialog.findByLabelText(/The post stays, and another person holds it/))
  expect(dialog.queryByLabelText('The post stays vacant for now')).not.toBeInTheDocument()
  await user.selectOptions(dialog.getByLabelText('Who'), 'Rosa Hart, Designated nurse')
  await user.type(dialog.getByLabelText('Why'), 'Agreed by the executive.')
  await user.click(dialog.getByRole('button', { name: 'Hand it over' }))

  expect(await screen.findByText('The work of Head of early help was handed over.')).toBeVisible()
  expect(sent[0]?.body).toEqual({
    post: 'Head of early help',
    choice: 'held',
    to: 'm2',
    reason: 'Agreed by the executive.',
    pieces: 12,
  })
})

test('work that cannot be loaded is told, and nothing can be ended unseen', async () => {
  const user = open(someWork())
  refuse('get', `${people}/m1/work`, 500, {})
  await user.click(await screen.findByRole('button', { name: 'End the membership of Grace Lowe' }))

  const dialog = within(screen.getByRole('dialog', { name: 'End the membership of Grace Lowe?' }))
  expect(await dialog.findByText(/We could not load the open work/)).toBeVisible()
  expect(dialog.queryByLabelText('Why it ends')).not.toBeInTheDocument()
})
