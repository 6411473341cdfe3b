import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'

import { aSession } from '@/test/data/places'
import { renderAt } from '@/test/render'
import { answer, refuse } from '@/test/server'

import type { ToldPlace } from './queries'

function aPlace(but: Partial<ToldPlace> = {}): ToldPlace {
  return {
    kind: 'board',
    slug: 'northshire',
    name: 'Northshire Board',
    isOn: true,
    notices: [
      { code: 'decide', label: 'Actions that wait for a decision', isOn: true },
      { code: 'verify', label: 'Actions that wait to be verified', isOn: true },
    ],
    version: 0,
    ...but,
  }
}

function open(...items: ToldPlace[]) {
  answer('get', '/api/session', 200, aSession() as never)
  answer('get', '/api/notifications', 200, { items } as never)

  return renderAt('/account/notifications')
}

test('one sort of thing is stopped for one board, and the rest goes on', async () => {
  const { user } = open(aPlace(), aPlace({ kind: 'agency', slug: 'police', name: 'Meridian Police' }))
  const sent = answer('put', '/api/notifications/boards/northshire', 204)
  const board = within(await screen.findByRole('region', { name: 'Northshire Board' }))

  await user.click(board.getByLabelText('Actions that wait to be verified'))
  await user.click(board.getByRole('button', { name: 'Save for Northshire Board' }))

  expect(await board.findByText(/Saved/)).toBeVisible()
  expect(sent[0]?.body).toEqual({ isOn: true, notices: ['decide'] })
  expect(sent[0]?.headers.get('If-Match')).toBe('"0"')
})

test('an agency is switched off', async () => {
  const { user } = open(aPlace({ kind: 'agency', slug: 'police', name: 'Meridian Police', version: 4 }))
  const sent = answer('put', '/api/notifications/agencies/police', 204)

  await user.click(await screen.findByLabelText('Never'))
  await user.click(screen.getByRole('button', { name: /Save/ }))

  await waitFor(() => {
    expect(sent[0]?.body).toEqual({ isOn: false, notices: ['decide', 'verify'] })
  })
})

test('what was chosen elsewhere meanwhile is shown in place of what was here', async () => {
  const { user } = open(aPlace())
  await screen.findByRole('region', { name: 'Northshire Board' })
  refuse('put', '/api/notifications/boards/northshire', 412, {
    detail: 'You changed this elsewhere meanwhile.',
  })
  answer('get', '/api/notifications', 200, { items: [aPlace({ isOn: false, version: 1 })] } as never)

  await user.click(screen.getByRole('button', { name: /Save/ }))

  expect(await screen.findByText('You changed this elsewhere meanwhile.')).toBeVisible()
  await waitFor(() => {
    expect(screen.getByLabelText('Never')).toBeChecked()
  })
})

test('whoever has nothing to be told of is told so', async () => {
  open(aPlace({ notices: [] }))

  expect(await screen.findByText(/Nothing is sent to your role here/)).toBeVisible()
  expect(screen.queryByRole('button', { name: /Save/ })).not.toBeInTheDocument()
})

test('a link from the email stops one sort when it is confirmed, without a session', async () => {
  refuse('get', '/api/session', 401, { code: 'session.none' })
  answer('post', '/api/notifications/stops/look', 200, {
    label: 'Actions that wait to be verified',
    isAll: false,
  })
  const sent = answer('post', '/api/notifications/stops', 200, {
    label: 'Actions that wait to be verified',
    isAll: false,
  })
  const { user } = renderAt('/account/stop-emails?token=abc.verify.def')

  expect(await screen.findByText('Actions that wait to be verified')).toBeVisible()
  expect(sent).toHaveLength(0)
  await user.click(screen.getByRole('button', { name: 'Stop it' }))

  expect(await screen.findByRole('heading', { name: 'Stopped' })).toBeVisible()
  expect(sent[0]?.body).toEqual({ token: 'abc.verify.def' })
})

test('a link of which a part is missing says so, and where to choose instead', async () => {
  refuse('get', '/api/session', 401, { code: 'session.none' })
  refuse('post', '/api/notifications/stops/look', 404, { code: 'notifications.link' })
  renderAt('/account/stop-emails?token=abc')

  expect(await screen.findByRole('heading', { name: 'This link is not complete' })).toBeVisible()
  expect(screen.getByRole('link', { name: /choose what you are told of/ })).toBeVisible()
})
