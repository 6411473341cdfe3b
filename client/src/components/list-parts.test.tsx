import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState, type ReactNode } from 'react'
import { expect, test } from 'vitest'

import { FilterChips } from './FilterChips'
import { FindForm } from './FindForm'
import { Pages } from './Pages'
import { ShownNav } from './ShownNav'

function openAt(address: string, list: () => ReactNode) {
  const router = createRouter({
    routeTree: createRootRoute({ component: list }),
    history: createMemoryHistory({ initialEntries: [address] }),
  })
  render(<RouterProvider router={router as never} />)
}

const shown = () => (
  <ShownNav
    label="Which actions"
    show="overdue"
    parts={[
      { show: undefined, label: 'Open', count: 14 },
      { show: 'overdue', label: 'Overdue', count: 3 },
    ]}
  />
)

test('a part of a list keeps the other filters, and begins again at the first page', async () => {
  openAt('/?show=overdue&owner=police&after=cursor', shown)

  expect(await screen.findByRole('link', { name: 'Open 14' })).toHaveAttribute('href', '/?owner=police')
})

test('the part that is shown says so', async () => {
  openAt('/?show=overdue', shown)

  expect(await screen.findByRole('link', { name: 'Overdue 3' })).toHaveAttribute('aria-current', 'page')
})

test('pages keep what the list is narrowed by', async () => {
  openAt('/?owner=police&after=here', () => <Pages after="here" next="there" />)

  expect(await screen.findByRole('link', { name: 'Next page' })).toHaveAttribute(
    'href',
    '/?owner=police&after=there',
  )
  expect(screen.getByRole('link', { name: 'First page' })).toHaveAttribute('href', '/?owner=police')
})

test('a list of one page has no links to others', async () => {
  openAt('/', () => (
    <>
      <h1>Actions</h1>
      <Pages after={undefined} next={null} />
    </>
  ))

  expect(await screen.findByRole('heading')).toBeVisible()
  expect(screen.queryByRole('navigation')).not.toBeInTheDocument()
})

/** A list that is searched as the lists of the product are. */
function Searched() {
  const [text, setText] = useState('neglect')
  const [owner, setOwner] = useState('Police')
  const chips = [
    ...(text
      ? [
          {
            words: `Words: ${text}`,
            onRemove: () => {
              setText('')
            },
          },
        ]
      : []),
    ...(owner
      ? [
          {
            words: `Owner: ${owner}`,
            onRemove: () => {
              setOwner('')
            },
          },
        ]
      : []),
  ]

  return (
    <>
      <h1 tabIndex={-1}>Actions</h1>
      <FindForm text={text} onFind={setText} />
      <FilterChips chips={chips} />
    </>
  )
}

test('the focus stays in the field after a search, and shows what is searched for', async () => {
  render(<Searched />)
  const user = userEvent.setup()
  const field = screen.getByRole('searchbox')
  await user.clear(field)

  await user.type(field, 'delay{Enter}')

  expect(screen.getByText('Words: delay')).toBeVisible()
  expect(screen.getByRole('searchbox')).toHaveFocus()
})

test('after a chip is removed the focus is on the next one, and after the last on the heading', async () => {
  render(<Searched />)
  const user = userEvent.setup()

  await user.click(screen.getByRole('button', { name: 'Remove Words: neglect' }))
  expect(screen.getByRole('button', { name: 'Remove Owner: Police' })).toHaveFocus()
  expect(screen.getByRole('searchbox')).toHaveValue('')
  await user.click(screen.getByRole('button', { name: 'Remove Owner: Police' }))

  expect(screen.getByRole('heading', { name: 'Actions' })).toHaveFocus()
})
