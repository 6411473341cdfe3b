import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { act, render as renderInBrowser, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'

import { Problem } from '@/api/problem'
import { render } from '@/test/render'

import { PageHead } from './PageHead'
import { Undo } from './Undo'
import { useUndo } from './use-undo'

function List({ takeBack }: { takeBack: () => Promise<unknown> }) {
  const { offer, offerUndo, dropOffer } = useUndo()

  return (
    <>
      <PageHead title="Actions" />
      <Undo offer={offer} onClose={dropOffer} />
      <input aria-label="Words" />
      <button
        type="button"
        onClick={() => {
          offerUndo({ done: '3 actions were agreed.', undone: '3 actions are proposed again.', takeBack })
        }}
      >
        Agree them
      </button>
    </>
  )
}

async function agreeThem(takeBack = vi.fn<() => Promise<unknown>>(() => Promise.resolve())) {
  const user = render(<List takeBack={takeBack} />)
  await user.click(screen.getByRole('button', { name: 'Agree them' }))

  return { user, takeBack }
}

const undo = () => screen.getByRole('button', { name: 'Undo' })

test('the region that tells what was done is there before anything was', () => {
  render(<List takeBack={() => Promise.resolve()} />)

  expect(screen.getByRole('status')).toBeEmptyDOMElement()
  expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument()
})

test('what was done is told without taking the focus, and stays', async () => {
  await agreeThem()

  expect(screen.getByRole('status')).toHaveTextContent('3 actions were agreed.')
  expect(screen.getByRole('button', { name: 'Agree them' })).toHaveFocus()
})

test('it is taken back once, and what is so then is told', async () => {
  const { user, takeBack } = await agreeThem()

  await user.click(undo())

  await waitFor(() => {
    expect(screen.getByRole('status')).toHaveTextContent('3 actions are proposed again.')
  })
  expect(takeBack).toHaveBeenCalledOnce()
  expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Close: 3 actions were agreed.' })).toHaveFocus()
})

test('while it is being taken back a second click does nothing', async () => {
  const { user, takeBack } = await agreeThem(vi.fn(() => new Promise(() => undefined)))

  await user.click(undo())
  await user.click(undo())

  expect(undo()).toHaveAttribute('aria-disabled', 'true')
  expect(takeBack).toHaveBeenCalledOnce()
})

test('Ctrl Z takes it back, but not while somebody types', async () => {
  const { user, takeBack } = await agreeThem()
  await user.click(screen.getByLabelText('Words'))
  await user.keyboard('{Control>}z{/Control}')
  expect(takeBack).not.toHaveBeenCalled()
  await user.click(screen.getByRole('heading'))

  await user.keyboard('{Control>}z{/Control}')

  await waitFor(() => {
    expect(takeBack).toHaveBeenCalledOnce()
  })
})

test('what the service refuses is told, and can be tried again', async () => {
  const takeBack = vi
    .fn<() => Promise<unknown>>()
    .mockRejectedValueOnce(new Problem(503, { detail: 'We cannot reach the service.' }))
    .mockResolvedValueOnce(undefined)
  const { user } = await agreeThem(takeBack)
  await user.click(undo())
  await waitFor(() => {
    expect(screen.getByRole('status')).toHaveTextContent('We cannot reach the service.')
  })

  await user.click(screen.getByRole('button', { name: 'Try again' }))

  await waitFor(() => {
    expect(screen.getByRole('status')).toHaveTextContent('3 actions are proposed again.')
  })
})

test.each([412, 409])('what somebody has changed meanwhile is not taken back (%i)', async (status) => {
  const { user } = await agreeThem(
    vi.fn(() => Promise.reject(new Problem(status, { detail: 'Somebody has changed A-142 since.' }))),
  )

  await user.click(undo())

  await waitFor(() => {
    expect(screen.getByRole('status')).toHaveTextContent('Somebody has changed A-142 since.')
  })
  expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument()
})

test('closed, it gives the focus to the top of the page', async () => {
  const { user } = await agreeThem()

  await user.click(screen.getByRole('button', { name: 'Close: 3 actions were agreed.' }))

  expect(screen.getByRole('status')).toBeEmptyDOMElement()
  expect(screen.getByRole('heading', { name: 'Actions' })).toHaveFocus()
})

test('a second thing that is done can be taken back after the first was', async () => {
  const { user, takeBack } = await agreeThem()
  await user.click(undo())
  await screen.findByText('3 actions are proposed again.')

  await user.click(screen.getByRole('button', { name: 'Agree them' }))
  await user.click(undo())

  await waitFor(() => {
    expect(takeBack).toHaveBeenCalledTimes(2)
  })
})

test('whoever goes elsewhere finds nothing to take back there', async () => {
  const router = createRouter({
    routeTree: createRootRoute({ component: () => <List takeBack={() => Promise.resolve()} /> }),
    history: createMemoryHistory(),
  })
  renderInBrowser(
    <QueryClientProvider client={new QueryClient()}>
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  )
  await userEvent.click(await screen.findByRole('button', { name: 'Agree them' }))
  expect(undo()).toBeVisible()

  act(() => {
    router.history.push('/?show=all')
  })

  await waitFor(() => {
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
  })
})
