import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'

import { render } from '@/test/render'
import { answer, refuse } from '@/test/server'

import { RemovalsPage } from './RemovalsPage'

const path = '/northshire/api/removals'
const removal = {
  id: 'r1',
  at: '2017-09-20T10:00:00Z',
  who: 'Tom Ashdown',
  reason: 'A child was named in an update.',
  places: 7,
}
const found = {
  places: 3,
  kinds: [
    { kind: 'History', places: 1 },
    { kind: 'Priority updates', places: 2 },
  ],
  boards: [],
}

function open(items: object[] = []) {
  answer('post', `${path}/file-search`, 200, { files: [], unread: 0, next: null })
  answer('get', path, 200, { items: items as never, next: null })

  return render(
    <RemovalsPage
      owner={{ kind: 'board', slug: 'northshire' }}
      within={['Settings', 'Northshire']}
      now={new Date('2017-09-26T12:00:00Z')}
    />,
  )
}

async function find(user: ReturnType<typeof open>, words = 'Jack Smith') {
  await user.type(await screen.findByLabelText('Words to remove'), words)
  await user.click(screen.getByRole('button', { name: 'Find the words' }))
}

async function giveReason(user: ReturnType<typeof open>) {
  await user.type(await screen.findByLabelText('Why'), 'A child was named.')
  await user.click(screen.getByRole('button', { name: 'Remove from 3 places' }))

  return within(screen.getByRole('dialog', { name: 'Remove these words from 3 places?' }))
}

test('a board that removed nothing is told what would be here', async () => {
  open()

  expect(await screen.findByRole('heading', { name: 'No words have been removed yet' })).toBeVisible()
})

test('what was removed before is listed without the words', async () => {
  open([removal])

  const [, row] = await screen.findAllByRole('row')
  expect(row).toHaveTextContent('Tom AshdownA child was named in an update.7')
})

test('where the words are is told by kind before anything is removed', async () => {
  const user = open()
  const sent = answer('post', `${path}/search`, 200, found)

  await find(user)

  expect(await screen.findByRole('heading', { name: 'The words are in 3 places' })).toBeVisible()
  expect(screen.getByRole('row', { name: 'Priority updates 2' })).toBeVisible()
  expect(sent[0]?.body).toEqual({ words: 'Jack Smith' })
})

test('words that are nowhere are told so', async () => {
  const user = open()
  answer('post', `${path}/search`, 200, { places: 0, kinds: [], boards: [] })

  await find(user)

  expect(await screen.findByText(/in no text of this board/)).toBeVisible()
  expect(screen.queryByLabelText('Why')).not.toBeInTheDocument()
})

test('the files with the words are named, each with its evidence or its action', async () => {
  const user = open()
  answer('post', `${path}/search`, 200, { places: 0, kinds: [], boards: [] })
  answer('post', `${path}/file-search`, 200, {
    files: [
      { of: 'evidence', reference: 'E-7', number: 2, name: 'Story.docx' },
      { of: 'proof', reference: 'A-12', number: 1, name: 'Register.pdf' },
    ],
    unread: 1,
    next: null,
  })

  await find(user)

  expect(await screen.findByRole('link', { name: 'E-7, revision 2' })).toHaveAttribute(
    'href',
    '/northshire/evidence/E-7',
  )
  expect(screen.getByRole('link', { name: 'A-12, proof of an agency' })).toHaveAttribute(
    'href',
    '/northshire/actions/A-12',
  )
  expect(screen.getByText(/1 file cannot be read here, or not whole/)).toBeVisible()
})

test('words are removed after the question whether it is meant, and are then on the page no longer', async () => {
  const user = open()
  answer('post', `${path}/search`, 200, found)
  const sent = answer('post', path, 201, { id: 'r1', places: 3 })
  await find(user)
  const dialog = await giveReason(user)
  expect(dialog.getByText(/This cannot be undone/)).toBeVisible()
  answer('get', path, 200, { items: [removal], next: null })

  await user.click(dialog.getByRole('button', { name: 'Remove the words for good' }))

  expect(await screen.findByText('Words were removed from 3 places.')).toBeVisible()
  expect(sent[0]?.body).toEqual({ words: 'Jack Smith', reason: 'A child was named.', places: 3 })
  expect(screen.getByLabelText('Words to remove')).toHaveValue('')
  expect(screen.queryByText(/Jack Smith/)).not.toBeInTheDocument()
  expect(await screen.findByRole('row', { name: /Tom Ashdown/ })).toBeVisible()
})

test('whoever does not mean it removes nothing', async () => {
  const user = open()
  answer('post', `${path}/search`, 200, found)
  const sent = answer('post', path, 201, { id: 'r1', places: 3 })
  await find(user)
  const dialog = await giveReason(user)

  await user.click(dialog.getByRole('button', { name: 'Keep them' }))

  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  expect(sent).toHaveLength(0)
})

test('a refusal stands beside what it is about', async () => {
  const user = open()
  refuse('post', `${path}/search`, 400, { fields: { words: ['Enter the words to remove.'] } })

  await user.click(await screen.findByRole('button', { name: 'Find the words' }))

  expect(await screen.findByRole('alert', { name: 'There is a problem' })).toHaveFocus()
  expect(screen.getByLabelText('Words to remove')).toHaveAccessibleDescription(/Enter the words to remove/)
})

test('places that have changed meanwhile are told, and nothing is removed', async () => {
  const user = open()
  answer('post', `${path}/search`, 200, found)
  refuse('post', path, 409, {
    code: 'removals.other-places',
    detail: 'The words are now in 4 places. Look again, then confirm.',
  })
  await find(user)
  const dialog = await giveReason(user)

  await user.click(dialog.getByRole('button', { name: 'Remove the words for good' }))

  expect(await screen.findByRole('alert')).toHaveTextContent('The words are now in 4 places.')
})

test('an agency is told which boards have the words, and finds its own files', async () => {
  const ofAgency = '/agencies/meridian-police/api/removals'
  answer('get', ofAgency, 200, { items: [], next: null })
  answer('post', `${ofAgency}/search`, 200, {
    ...found,
    boards: [{ board: 'Northshire Safeguarding Children Board', places: 2 }],
  })
  answer('post', `${ofAgency}/file-search`, 200, {
    files: [{ of: 'evidence', reference: 'E-7', number: 2, name: 'Story.docx' }],
    unread: 0,
    next: null,
  })
  const user = render(
    <RemovalsPage
      owner={{ kind: 'agency', slug: 'meridian-police' }}
      within={['Meridian Police']}
      now={new Date('2017-09-26T12:00:00Z')}
    />,
  )

  await find(user)

  const boards = await screen.findByRole('region', { name: 'Boards that have the words' })
  expect(within(boards).getByRole('listitem')).toHaveTextContent(
    'Northshire Safeguarding Children Board: 2 places',
  )
  expect(await screen.findByRole('link', { name: 'E-7, revision 2' })).toHaveAttribute(
    'href',
    '/agencies/meridian-police/evidence/E-7',
  )
})
