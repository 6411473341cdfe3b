import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'

import { render } from '@/test/render'
import { answer, refuse } from '@/test/server'

import { groupsOf } from './items'
import type { SearchHit, SearchOwner, SearchResult } from './queries'
import { Search } from './Search'

afterEach(() => {
  localStorage.clear()
})

const subject = { board: null, priority: null, action: null, measure: null, evidence: null, meeting: null }

const neglect: SearchHit = {
  kind: 'priority',
  title: 'Neglect',
  about: 'Led by Head of Early Help',
  excerpt: null,
  subject: { ...subject, priority: 'neglect' },
  isOpen: true,
}

const toolKit: SearchHit = {
  kind: 'action',
  title: 'A-140 Finish the neglect tool kit',
  about: 'Children’s services, 12 days late',
  excerpt: null,
  subject: { ...subject, action: 'A-140' },
  isOpen: true,
}

const register: SearchHit = {
  kind: 'evidence',
  title: 'E-7 Register of custody staff',
  about: 'Added on 4 October 2017',
  excerpt: null,
  subject: { ...subject, evidence: 'E-7' },
  isOpen: true,
}

const inAgency = (found: SearchHit, named: Partial<SearchHit['subject']>): SearchHit => ({
  ...found,
  subject: { ...subject, ...named },
})

function aResult(but: Partial<SearchResult> = {}): SearchResult {
  return { items: [neglect, toolKit], commands: [], meant: null, ...but }
}

function open(result = aResult(), owner: SearchOwner = { kind: 'board', slug: 'northshire' }) {
  const place = owner.kind === 'agency' ? `/agencies/${owner.slug}` : `/${owner.slug}`
  const asked = answer('get', `${place}/api/search`, 200, result as never)
  const user = render(
    <Search
      owner={owner}
      placeName="Northshire"
      personId="p1"
      pages={[{ name: 'People', address: '/northshire/settings/people' }]}
    />,
  )

  return { user, asked }
}

async function openAndType(text: string, result?: SearchResult) {
  const { user, asked } = open(result)
  await user.click(screen.getByRole('button', { name: /Search or jump to/ }))
  await user.type(screen.getByRole('combobox'), text)

  return { user, asked }
}

const optionNames = () => screen.getAllByRole('option').map((option) => option.textContent)

test('Ctrl K opens it from anywhere, and no single key does', async () => {
  open()
  const elsewhere = document.body.appendChild(document.createElement('input'))

  fireEvent.keyDown(document.body, { key: '/' })
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true })
  expect(await screen.findByRole('dialog', { name: 'Search Northshire' })).toBeVisible()
  fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }))
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  fireEvent.keyDown(elsewhere, { key: 'k', ctrlKey: true })

  expect(await screen.findByRole('dialog')).toBeVisible()
  elsewhere.remove()
})

test('what was found stands in groups, and how much is said', async () => {
  await openAndType('neglect')

  const actions = within(await screen.findByRole('group', { name: 'Actions' }))
  expect(actions.getByRole('option', { name: /A-140 Finish the neglect tool kit/ })).toBeVisible()
  expect(screen.getByRole('group', { name: 'Priorities' })).toBeVisible()
  await waitFor(() => {
    expect(screen.getByRole('status')).toHaveTextContent('2 results')
  })
})

test('the arrows move through all groups and round, and the field keeps the focus', async () => {
  const { user } = await openAndType('neglect')
  await screen.findByRole('option', { name: /Neglect/, selected: true })

  await user.keyboard('{ArrowDown}')
  expect(screen.getByRole('option', { selected: true })).toHaveTextContent('A-140')
  await user.keyboard('{ArrowDown}')
  expect(screen.getByRole('option', { selected: true })).toHaveTextContent('Led by')
  await user.keyboard('{ArrowUp}')

  const field = screen.getByRole('combobox')
  expect(field).toHaveFocus()
  expect(field).toHaveAttribute('aria-activedescendant', screen.getByRole('option', { selected: true }).id)
})

test('what is opened is offered next time before anything is typed', async () => {
  const { user } = await openAndType('neglect')
  await screen.findByRole('option', { name: /A-140/ })
  await user.click(screen.getByRole('option', { name: /A-140/ }))
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()

  await user.click(screen.getByRole('button', { name: /Search or jump to/ }))

  const recent = within(await screen.findByRole('group', { name: 'Recent' }))
  expect(recent.getByRole('option', { name: /A-140/ })).toBeVisible()
})

test('nothing found says so, and a guess can be taken', async () => {
  const { user, asked } = await openAndType('negelct', aResult({ items: [], meant: 'neglect' }))

  await user.click(await screen.findByRole('button', { name: 'neglect' }))

  expect(screen.getByRole('combobox')).toHaveValue('neglect')
  expect(screen.getAllByText(/Nothing matches “negelct”/)[0]).toBeInTheDocument()
  await waitFor(() => {
    expect(asked.at(-1)?.address.searchParams.get('text')).toBe('neglect')
  })
})

test('what can be done is offered in words, and pages by their names', async () => {
  await openAndType('peo', {
    ...aResult({ items: [] }),
    commands: [
      { kind: 'raise-action', priority: 'neglect', title: 'Neglect' },
      { kind: 'record-update', priority: 'neglect', title: 'Neglect' },
    ],
  })

  await screen.findByRole('group', { name: 'Do' })
  await waitFor(() => {
    expect(optionNames()).toEqual(['PeopleEnter', 'New action in Neglect', 'Write an update on Neglect'])
  })
})

test('an agency finds its actions and its evidence, each in a group', async () => {
  const { user } = open(
    aResult({ items: [inAgency(toolKit, { board: 'northshire', action: 'A-140' }), register] }),
    { kind: 'agency', slug: 'meridian-police' },
  )

  await user.click(screen.getByRole('button', { name: /Search or jump to/ }))
  await user.type(screen.getByRole('combobox'), 'register')

  const found = within(await screen.findByRole('group', { name: 'Evidence' }))
  expect(found.getByRole('option', { name: /E-7 Register of custody staff/ })).toHaveTextContent(
    'Added on 4 October 2017',
  )
  expect(screen.getByRole('group', { name: 'Actions' })).toBeVisible()
})

test('what is found or can be done leads into the workspace of its owner', () => {
  const items = [inAgency(toolKit, { board: 'northshire', action: 'A-140' }), register]
  const result = { ...aResult({ items }), commands: [{ kind: 'add-evidence' as const }] }
  const addresses = (owner: SearchOwner) =>
    groupsOf(owner, result, [], '').flatMap((group) => group.items.map((item) => item.address))

  expect(addresses({ kind: 'agency', slug: 'meridian-police' })).toEqual([
    '/agencies/meridian-police/actions/northshire/A-140',
    '/agencies/meridian-police/evidence/E-7',
    '/agencies/meridian-police/evidence/new',
  ])
  expect(addresses({ kind: 'board', slug: 'northshire' }).slice(1)).toEqual([
    '/northshire/evidence/E-7',
    '/northshire/evidence/new',
  ])
})

test('only what stood still is asked, and always the last of it', async () => {
  const { asked } = await openAndType('neglect')

  await waitFor(() => {
    expect(asked.at(-1)?.address.searchParams.get('text')).toBe('neglect')
  })
  expect(asked.length).toBeLessThan(5)
})

test('a search that failed can be tried again', async () => {
  const { user } = open()
  refuse('get', '/northshire/api/search', 500, { code: 'unexpected' })
  await user.click(screen.getByRole('button', { name: /Search or jump to/ }))
  await screen.findByRole('alert')
  answer('get', '/northshire/api/search', 200, aResult() as never)

  await user.click(screen.getByRole('button', { name: 'Try again' }))

  await waitFor(() => {
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })
})
