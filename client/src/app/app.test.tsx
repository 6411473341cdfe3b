import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { expect, test, vi } from 'vitest'

import { aMeasureList } from '@/test/data/measures'
import { aBoard, aFront, aSession } from '@/test/data/places'
import { aPriority } from '@/test/data/priorities'
import { renderAt } from '@/test/render'
import { answer, beAway, refuse, server } from '@/test/server'

const list = {
  plan: null,
  plans: [],
  items: [],
  total: 0,
  next: null,
  carried: [],
  tags: [],
  can: { agree: true, beginPlan: true, changePlan: false },
}

function signedIn(board = aBoard()) {
  answer('get', '/api/front', 200, aFront() as never)
  answer('get', '/api/session', 200, aSession() as never)
  answer('get', '/northshire/api/board', 200, board as never)
  answer('get', '/northshire/api/priorities/neglect/measures', 200, aMeasureList([]) as never)
  answer('get', '/northshire/api/priorities/neglect/objectives', 200, {
    priority: 'Neglect',
    items: [],
    can: { add: false },
  })
  answer('post', '/northshire/api/text-checks', 200, { findings: [] })
  answer('get', '/northshire/api/actions', 200, {
    items: [],
    total: 0,
    counts: { open: 0, overdue: 0, waiting: 0, finished: 0, all: 0 },
    owners: [],
    next: null,
    can: { propose: false, raise: false },
  })
}

test('without a session a page leads to sign-in, and keeps where the person wanted to go', async () => {
  refuse('get', '/api/session', 401, { code: 'session.none' })
  answer('get', '/api/front', 200, aFront() as never)

  const { address } = renderAt('/northshire/priorities?state=all')

  expect(await screen.findByRole('heading', { name: 'Sign in' })).toBeVisible()
  expect(address()).toBe('/sign-in?back=%2Fnorthshire%2Fpriorities%3Fstate%3Dall')
})

test('a board that the person does not belong to is a page that does not exist', async () => {
  answer('get', '/api/session', 200, aSession() as never)
  refuse('get', '/southshire/api/board', 404, { code: 'not-found' })

  renderAt('/southshire/priorities')

  expect(await screen.findByRole('heading', { name: 'Page not found' })).toBeVisible()
  expect(screen.queryByText(/southshire/i)).not.toBeInTheDocument()
})

test('an address that was never there gives the same page', async () => {
  signedIn()

  renderAt('/northshire/there/is/nothing')

  expect(await screen.findByRole('heading', { name: 'Page not found' })).toBeVisible()
})

test('the public page of a board that is not there gives the same page', async () => {
  answer('get', '/api/front', 200, aFront() as never)

  renderAt('/southshire')

  expect(await screen.findByRole('heading', { name: 'Page not found' })).toBeVisible()
})

test('the public page of a board says first whom to call', async () => {
  answer('get', '/api/front', 200, aFront() as never)

  renderAt('/northshire')

  expect(await screen.findByRole('link', { name: '01632 960 001' })).toHaveAttribute(
    'href',
    'tel:01632960001',
  )
})

test('a member without the role is told whom to ask', async () => {
  signedIn()
  refuse('get', '/northshire/api/people', 403, { code: 'forbidden', detail: 'Ask the business manager.' })

  renderAt('/northshire/settings/people')

  expect(await screen.findByRole('heading', { name: 'You may not open this page' })).toBeVisible()
  expect(screen.getByText('Ask the business manager.')).toBeVisible()
})

test('of the filters only the chosen one is marked as current', async () => {
  signedIn()
  answer('get', '/northshire/api/priorities', 200, list)

  renderAt('/northshire/priorities?state=closed')

  const filters = within(await screen.findByRole('navigation', { name: 'Which priorities' }))
  expect(filters.getAllByRole('link', { current: 'page' }).map((link) => link.textContent)).toEqual([
    'Closed',
  ])
})

test('of the pages of a priority only the open one is marked as current', async () => {
  signedIn(aBoard({ readHistory: true }))
  const priority = aPriority()
  answer('get', '/northshire/api/priorities/neglect', 200, {
    ...priority,
    can: { ...priority.can, readHistory: true },
  } as never)
  answer('get', '/northshire/api/things/priority/neglect/history', 200, { items: [], next: null })
  answer('get', '/northshire/api/things/priority/neglect/readers', 200, {
    label: 'Neglect',
    open: [],
    history: [],
    smallNumbers: [],
    file: null,
    agency: null,
  })
  renderAt('/northshire/priorities/neglect/history')

  const pages = within(await screen.findByRole('navigation', { name: 'Neglect' }))
  expect(pages.getAllByRole('link', { current: 'page' }).map((link) => link.textContent)).toEqual(['History'])
})

test('an error of the service gives its number and lets the person try again', async () => {
  signedIn()
  refuse('get', '/northshire/api/priorities', 500, { code: 'unexpected', traceId: 'trace-17' })
  const { user } = renderAt('/northshire/priorities')
  await screen.findByRole('heading', { name: 'Sorry, there is a problem' })
  expect(screen.getByText('trace-17')).toBeVisible()
  answer('get', '/northshire/api/priorities', 200, list)

  await user.click(screen.getByRole('button', { name: 'Try again' }))

  expect(await screen.findByRole('heading', { name: 'Priorities' })).toBeVisible()
})

test('when the service cannot be reached a calm page says so, and it recovers', async () => {
  signedIn()
  answer('get', '/health/ready', 503)
  beAway('get', '/northshire/api/priorities')
  const { user } = renderAt('/northshire/priorities')
  await screen.findByRole('heading', { name: 'We cannot reach the service' }, { timeout: 4_000 })
  answer('get', '/health/ready', 200)
  answer('get', '/northshire/api/priorities', 200, list)

  await user.click(within(screen.getByRole('main')).getByRole('button', { name: 'Try again' }))

  expect(await screen.findByRole('heading', { name: 'Priorities' })).toBeVisible()
})

test('changes are sent with the token of the session', async () => {
  signedIn()
  answer('get', '/northshire/api/priorities/neglect', 200, aPriority() as never)
  const sent = answer('post', '/northshire/api/priorities/neglect/closure', 204)
  const { user } = renderAt('/northshire/priorities/neglect/close')

  await user.type(await screen.findByLabelText('Why the board closes it'), 'The aim was reached.')
  await user.click(screen.getByRole('button', { name: 'Close “Neglect”' }))

  expect(await screen.findByText('The priority was closed. It stays here, with its history.')).toBeVisible()
  expect(sent[0]?.headers.get('X-Antiforgery')).toBe('token-1')
})

test('when the session ends over a form, the person signs in on top of it and saves what they typed', async () => {
  signedIn()
  answer('get', '/northshire/api/priorities/neglect', 200, aPriority() as never)
  refuse('post', '/northshire/api/priorities/neglect/closure', 401, { code: 'session.none' })
  const { user } = renderAt('/northshire/priorities/neglect/close')
  await user.type(await screen.findByLabelText('Why the board closes it'), 'The aim was reached.')
  await user.click(screen.getByRole('button', { name: 'Close “Neglect”' }))

  const dialog = within(await screen.findByRole('dialog', { name: 'Sign in again to continue' }))
  answer('post', '/api/session', 200, aSession({ antiforgeryToken: 'token-2' }) as never)
  await user.type(dialog.getByLabelText('Password'), 'a good password')
  await user.click(dialog.getByRole('button', { name: 'Sign in' }))
  const sent = answer('post', '/northshire/api/priorities/neglect/closure', 204)
  await user.click(await screen.findByRole('button', { name: 'Save it now' }))

  expect(await screen.findByText('The priority was closed. It stays here, with its history.')).toBeVisible()
  expect(sent[0]?.body).toEqual({ closedOn: '2017-09-26', reason: 'The aim was reached.' })
  expect(sent[0]?.headers.get('X-Antiforgery')).toBe('token-2')
})

test('nothing of one board is left in memory when another is opened', async () => {
  signedIn()
  answer('get', '/northshire/api/priorities', 200, list)
  const { queryClient, user } = renderAt('/northshire/priorities')
  await screen.findByRole('heading', { name: 'Priorities' })
  refuse('get', '/southshire/api/board', 404, { code: 'not-found' })

  window.history.pushState({}, '', '/')
  queryClient.setQueryData(['southshire', 'left over'], 'of another board')
  await user.click(screen.getByRole('link', { name: 'All' }))

  await waitFor(() => {
    expect(queryClient.getQueryData(['southshire', 'left over'])).toBeUndefined()
  })
  expect(queryClient.getQueryData(['northshire', 'board'])).toBeDefined()
})

test('after a navigation the heading has the focus and the window is named', async () => {
  signedIn()
  answer('get', '/northshire/api/priorities', 200, list)
  const { user } = renderAt('/northshire/priorities')
  await screen.findByRole('heading', { name: 'Priorities' })

  await user.click(screen.getByRole('link', { name: 'Agree a priority' }))

  await waitFor(() => {
    expect(screen.getByRole('heading', { name: 'Agree a priority' })).toHaveFocus()
  })
  expect(document.title).toBe('Agree a priority - Priorities - Northshire Safeguarding Children Board')
})

test('a member without the role is told so in place of the agencies', async () => {
  signedIn(aBoard({ readSeats: false }))
  refuse('get', '/northshire/api/agencies', 403, { code: 'forbidden', detail: 'Ask the business manager.' })

  renderAt('/northshire/settings/agencies')

  expect(await screen.findByRole('heading', { name: 'You may not open this page' })).toBeVisible()
})

test('only settings that the person may open are under their name', async () => {
  signedIn(aBoard({ readPeople: false, readSeats: false, readHistory: true }))
  answer('get', '/northshire/api/priorities', 200, list)
  const { user } = renderAt('/northshire/priorities')

  await user.click(await screen.findByRole('button', { name: /account and settings/ }))

  expect(screen.getByRole('link', { name: 'History' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Arrangements' })).toBeVisible()
  expect(screen.queryByRole('link', { name: 'People' })).not.toBeInTheDocument()
  expect(screen.queryByRole('link', { name: 'Agencies' })).not.toBeInTheDocument()
})

test('the demonstration says which day it is', async () => {
  signedIn()
  answer('get', '/northshire/api/priorities', 200, list)

  renderAt('/northshire/priorities')

  expect(await screen.findByRole('region', { name: 'Demonstration' })).toHaveTextContent('26 September 2017')
})

test('who must set up the second step cannot go elsewhere first', async () => {
  const mustEnrol = aSession({ person: { ...aSession().person, mustEnrol: true } })
  answer('get', '/api/session', 200, mustEnrol as never)
  answer('post', '/api/second-factor', 200, { key: 'ABCDEFGH', uri: 'otpauth://totp/x?secret=ABCDEFGH' })

  renderAt('/northshire/priorities')

  expect(await screen.findByRole('heading', { name: 'Set up the second step' })).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Not now' })).not.toBeInTheDocument()
})

test('signing out ends the session and lets go of what was typed', async () => {
  const replace = vi.fn()
  vi.stubGlobal('location', { origin: window.location.origin, replace })
  signedIn()
  answer('get', '/northshire/api/priorities', 200, list)
  const ended = answer('delete', '/api/session', 204)
  const { user, queryClient } = renderAt('/northshire/priorities')
  sessionStorage.setItem('lscb-draft:p1:northshire:update', '{}')
  await user.click(await screen.findByRole('button', { name: /account and settings/ }))

  await user.click(screen.getByRole('button', { name: 'Sign out' }))

  await waitFor(() => {
    expect(replace).toHaveBeenCalledExactlyOnceWith('/sign-in')
  })
  expect(ended).toHaveLength(1)
  expect(sessionStorage).toHaveLength(0)
  expect(queryClient.getQueryData(['northshire', 'board'])).toBeUndefined()
  vi.unstubAllGlobals()
})

test('a sign-out that the service refuses is said, and can be tried again', async () => {
  const replace = vi.fn()
  vi.stubGlobal('location', { origin: window.location.origin, replace })
  signedIn()
  answer('get', '/northshire/api/priorities', 200, list)
  refuse('delete', '/api/session', 503, { code: 'away', detail: 'Not now.' })
  const { user } = renderAt('/northshire/priorities')
  await user.click(await screen.findByRole('button', { name: /account and settings/ }))

  await user.click(screen.getByRole('button', { name: 'Sign out' }))

  const dialog = await screen.findByRole('dialog', { name: 'You are still signed in' })
  expect(replace).not.toHaveBeenCalled()
  answer('delete', '/api/session', 204)
  await user.click(within(dialog).getByRole('button', { name: 'Try again' }))
  await waitFor(() => {
    expect(replace).toHaveBeenCalledExactlyOnceWith('/sign-in')
  })
  vi.unstubAllGlobals()
})

test('a sign-out with the token of an older session asks for the one of now', async () => {
  const replace = vi.fn()
  vi.stubGlobal('location', { origin: window.location.origin, replace })
  signedIn()
  answer('get', '/northshire/api/priorities', 200, list)
  const { user } = renderAt('/northshire/priorities')
  await user.click(await screen.findByRole('button', { name: /account and settings/ }))
  answer('get', '/api/session', 200, { ...aSession(), antiforgeryToken: 'new' } as never)
  const tokens: (string | null)[] = []
  server.use(
    http.delete('*/api/session', ({ request }) => {
      const token = request.headers.get('X-Antiforgery')
      tokens.push(token)

      return token === 'new'
        ? new HttpResponse(null, { status: 204 })
        : HttpResponse.json({ status: 400, code: 'antiforgery' }, { status: 400 })
    }),
  )

  await user.click(screen.getByRole('button', { name: 'Sign out' }))

  await waitFor(() => {
    expect(replace).toHaveBeenCalledExactlyOnceWith('/sign-in')
  })
  expect(tokens).toHaveLength(2)
  vi.unstubAllGlobals()
})
