import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'

import { aHome } from '@/test/data/home'
import { aBoard, aFront, aSession } from '@/test/data/places'
import { renderAt } from '@/test/render'
import { answer, beAway, refuse } from '@/test/server'

const list = { plan: null, plans: [], items: [], total: 0, next: null, can: { agree: false } }

function openSignIn(path = '/sign-in') {
  answer('get', '/api/front', 200, aFront() as never)

  return renderAt(path)
}

async function enter(user: UserEvent, password: string) {
  await user.type(await screen.findByLabelText('Work email address'), 'manager@northshire.example')
  await user.click(screen.getByRole('button', { name: 'Continue' }))
  await user.type(await screen.findByLabelText('Password'), password)
  await user.click(screen.getByRole('button', { name: 'Sign in' }))
}

test('a person with one board signs in and is at its home', async () => {
  const { user, address } = openSignIn()
  const sent = answer('post', '/api/session', 200, aSession() as never)
  answer('get', '/northshire/api/board', 200, aBoard() as never)
  answer('get', '/northshire/api/home', 200, aHome() as never)

  await enter(user, 'a good password')

  expect(await screen.findByRole('heading', { name: 'Needs you' })).toBeVisible()
  expect(address()).toBe('/northshire/home')
  expect(sent[0]?.body).toEqual({ email: 'manager@northshire.example', password: 'a good password' })
})

test('after sign-in a person is where they wanted to be', async () => {
  const { user, address } = openSignIn('/sign-in?back=%2Fnorthshire%2Fpriorities%3Fstate%3Dall')
  answer('post', '/api/session', 200, aSession() as never)
  answer('get', '/northshire/api/board', 200, aBoard() as never)
  answer('get', '/northshire/api/priorities', 200, list)

  await enter(user, 'a good password')

  await waitFor(() => {
    expect(address()).toBe('/northshire/priorities?state=all')
  })
})

test('the address must be one before the password is asked', async () => {
  const { user } = openSignIn()

  await user.type(await screen.findByLabelText('Work email address'), 'manager')
  await user.click(screen.getByRole('button', { name: 'Continue' }))

  expect(await screen.findByLabelText('Work email address')).toHaveAccessibleDescription(
    /in the correct format/,
  )
})

test('a refused sign-in says why, and does not lead away', async () => {
  const { user, address } = openSignIn()
  refuse('post', '/api/session', 401, {
    code: 'session.refused',
    detail: 'The email address or the password is wrong.',
  })

  await enter(user, 'wrong')

  expect(await screen.findByText('The email address or the password is wrong.')).toBeVisible()
  expect(address()).toBe('/sign-in')
})

test('too many tries are told in the service’s words', async () => {
  const { user } = openSignIn()
  refuse('post', '/api/session', 429, {
    code: 'session.too-many',
    detail: 'Wait 15 minutes, then try again.',
  })

  await enter(user, 'wrong')

  expect(await screen.findByText('Wait 15 minutes, then try again.')).toBeVisible()
})

test('a person with a second step gives the code of their app', async () => {
  const { user } = openSignIn()
  answer('post', '/api/session', 202, { next: 'second-factor', attempt: 'attempt-1' })
  const sent = answer('post', '/api/session/second-factor', 200, aSession({ boards: [] }) as never)
  await enter(user, 'a good password')

  await user.type(await screen.findByLabelText('Six-digit code'), '123 456')
  await user.click(screen.getByRole('button', { name: 'Continue' }))

  expect(await screen.findByRole('heading', { name: 'Choose where to work' })).toBeVisible()
  expect(sent[0]?.body).toEqual({ attempt: 'attempt-1', code: '123456' })
})

test('without the app a recovery code does', async () => {
  const { user } = openSignIn()
  answer('post', '/api/session', 202, { next: 'second-factor', attempt: 'attempt-1' })
  const sent = answer('post', '/api/session/second-factor', 200, aSession({ boards: [] }) as never)
  await enter(user, 'a good password')

  await user.click(await screen.findByRole('button', { name: 'Use a recovery code' }))
  await user.type(screen.getByLabelText('Recovery code'), 'AB1D-EF2H')
  await user.click(screen.getByRole('button', { name: 'Continue' }))

  expect(await screen.findByRole('heading', { name: 'Choose where to work' })).toBeVisible()
  expect(sent[0]?.body).toEqual({ attempt: 'attempt-1', recoveryCode: 'AB1D-EF2H' })
})

test('the second step without a first leads to sign-in', async () => {
  const { address } = openSignIn('/sign-in/second-factor')

  expect(await screen.findByRole('heading', { name: 'Sign in' })).toBeVisible()
  expect(address()).toBe('/sign-in')
})

test('in the demonstration one click fills in a person', async () => {
  const { user } = openSignIn()

  await user.selectOptions(await screen.findByLabelText('Where they work'), 'The platform')
  await user.click(screen.getByRole('button', { name: /operator@platform.example/ }))

  expect(await screen.findByLabelText('Password')).toHaveValue('demonstration-only')
  expect(screen.getByText('operator@platform.example', { selector: '.strong' })).toBeVisible()
})

test('outside the demonstration nobody is offered', async () => {
  answer('get', '/api/front', 200, aFront({ demonstration: null }) as never)

  renderAt('/sign-in')

  expect(await screen.findByLabelText('Work email address')).toBeVisible()
  expect(screen.queryByText(/choose a person to try/)).not.toBeInTheDocument()
})

test('who has lost the app takes off the second step with a recovery code', async () => {
  const { user } = openSignIn('/sign-in/lost-app')
  const sent = answer('post', '/api/second-factor/reset', 204)

  await user.type(await screen.findByLabelText('Work email address'), 'chair@northshire.example')
  await user.type(screen.getByLabelText('Password'), 'three odd words here')
  await user.type(screen.getByLabelText('Recovery code'), ' AB1D-EF2H ')
  await user.click(screen.getByRole('button', { name: 'Turn off two-step verification' }))

  expect(
    await screen.findByText('The second step was taken off. Sign in, and set it up again.'),
  ).toBeVisible()
  expect(sent[0]?.body).toEqual({
    email: 'chair@northshire.example',
    password: 'three odd words here',
    recoveryCode: 'AB1D-EF2H',
  })
})

test('a forgotten password is answered alike, known or not', async () => {
  const { user } = openSignIn('/forgotten-password')
  const sent = answer('post', '/api/password-resets', 202)

  await user.type(await screen.findByLabelText('Work email address'), 'nobody@nowhere.example')
  await user.click(screen.getByRole('button', { name: 'Email me a link' }))

  expect(await screen.findByRole('heading', { name: 'Check your email' })).toBeVisible()
  expect(screen.getByRole('main')).toHaveTextContent(
    'If nobody@nowhere.example belongs to an account, we have sent it a link and a six-digit code.',
  )
  expect(sent[0]?.body).toEqual({ email: 'nobody@nowhere.example' })
})

test('a new password is chosen with the link and its code', async () => {
  const { user } = openSignIn('/reset-password?token=t-1')
  const sent = answer('post', '/api/password-resets/confirm', 204)

  await user.type(await screen.findByLabelText('Code from the email'), '123456')
  await user.type(screen.getByLabelText('New password'), 'three odd words here')
  await user.click(screen.getByRole('button', { name: 'Save the new password' }))

  expect(await screen.findByText('Your new password was saved. Sign in with it.')).toBeVisible()
  expect(sent[0]?.body).toEqual({ token: 't-1', code: '123456', password: 'three odd words here' })
})

test('a refused new password says so beside it', async () => {
  const { user } = openSignIn('/reset-password?token=t-1')
  refuse('post', '/api/password-resets/confirm', 400, {
    fields: { password: ['Enter at least 12 characters'] },
  })

  await user.type(await screen.findByLabelText('Code from the email'), '123456')
  await user.type(screen.getByLabelText('New password'), 'short')
  await user.click(screen.getByRole('button', { name: 'Save the new password' }))

  await waitFor(() => {
    expect(screen.getByLabelText('New password')).toHaveAccessibleDescription(/at least 12 characters/)
  })
})

const invitation = {
  email: 'new@council.example',
  name: 'New Person',
  place: 'Northshire Safeguarding Children Board',
  roles: ['Board member'],
  needsPassword: true,
  expiresAt: '2017-10-10T12:00:00Z',
}

test('an invitation is accepted with its code, a name and a password, and the second step follows', async () => {
  const { user } = openSignIn('/invitation?token=123')
  const looked = answer('post', '/api/invitations/look', 200, invitation)
  const newcomer = aSession({ person: { ...aSession().person, mustEnrol: true } })
  const sent = answer('post', '/api/invitations/accept', 200, newcomer as never)
  answer('get', '/api/session', 200, newcomer as never)
  answer('post', '/api/second-factor', 200, { key: 'ABCDEFGH', uri: 'otpauth://totp/x?secret=ABCDEFGH' })

  await user.type(await screen.findByLabelText('Code from the email'), '654321')
  await user.type(screen.getByLabelText('Choose a password'), 'three odd words here')
  await user.click(screen.getByRole('button', { name: 'Accept the invitation' }))

  expect(await screen.findByRole('heading', { name: 'Set up the second step' })).toBeVisible()
  expect(looked[0]?.body).toEqual({ token: '123' })
  expect(sent[0]?.body).toEqual({
    token: '123',
    code: '654321',
    name: 'New Person',
    password: 'three odd words here',
  })
})

test('a person who is known gives only the code', async () => {
  const { user } = openSignIn('/invitation?token=123')
  answer('post', '/api/invitations/look', 200, { ...invitation, needsPassword: false })
  const sent = answer(
    'post',
    '/api/invitations/accept',
    200,
    aSession({ boards: [], person: { ...aSession().person, hasSecondFactor: true } }) as never,
  )

  await user.type(await screen.findByLabelText('Code from the email'), '654321')
  await user.click(screen.getByRole('button', { name: 'Accept the invitation' }))

  expect(await screen.findByRole('heading', { name: 'Choose where to work' })).toBeVisible()
  expect(sent[0]?.body).toEqual({ token: '123', code: '654321', name: null, password: null })
})

test('a refused code of an invitation is told beside it', async () => {
  const { user } = openSignIn('/invitation?token=123')
  answer('post', '/api/invitations/look', 200, invitation)
  refuse('post', '/api/invitations/accept', 400, { fields: { code: ['This code is not right'] } })

  await user.type(await screen.findByLabelText('Code from the email'), '000000')
  await user.type(screen.getByLabelText('Choose a password'), 'three odd words here')
  await user.click(screen.getByRole('button', { name: 'Accept the invitation' }))

  await waitFor(() => {
    expect(screen.getByLabelText('Code from the email')).toHaveAccessibleDescription(/This code is not right/)
  })
})

test('an invitation that is used, old or wrong is told with the same words', async () => {
  refuse('post', '/api/invitations/look', 404, { code: 'not-found' })

  openSignIn('/invitation?token=none')

  expect(await screen.findByRole('heading', { name: 'This link does not work' })).toBeVisible()
})

test('when the service is away at sign-in, the typed password is kept for another try', async () => {
  const { user } = openSignIn()
  answer('get', '/health/ready', 503)
  beAway('post', '/api/session')

  await enter(user, 'a good password')

  const form = within(screen.getByRole('main'))
  expect(await form.findByText('We cannot reach the service. Your text is kept here.')).toBeVisible()
  expect(screen.getByLabelText('Password')).toHaveValue('a good password')
})
