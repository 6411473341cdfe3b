import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'

import { aSession } from '@/test/data/places'
import { renderAt } from '@/test/render'
import { answer, refuse } from '@/test/server'

const now = new Date().toISOString()
const sessions = {
  items: [
    {
      id: 's1',
      createdAt: now,
      seenAt: now,
      address: '127.0.0.1',
      agent: 'Firefox/1 Windows',
      isThisOne: true,
    },
    { id: 's2', createdAt: now, seenAt: now, address: '127.0.0.1', agent: 'curl/8', isThisOne: false },
  ],
}

function open(path: string, hasSecondFactor = false) {
  const session = aSession({ person: { ...aSession().person, hasSecondFactor } })
  answer('get', '/api/session', 200, session as never)
  answer('get', '/api/sessions', 200, sessions)

  return renderAt(path)
}

test('another session can be ended, this one not', async () => {
  const { user } = open('/account')
  const ended = answer('delete', '/api/sessions/s2', 204)

  await user.click(await screen.findByRole('button', { name: /End the session on curl/ }))

  await waitFor(() => {
    expect(ended).toHaveLength(1)
  })
  expect(screen.queryByRole('button', { name: /End the session on Firefox/ })).not.toBeInTheDocument()
})

test('all other sessions can be ended at once', async () => {
  const { user } = open('/account')
  const ended = answer('delete', '/api/sessions', 204)

  await user.click(await screen.findByRole('button', { name: 'End all others' }))

  await waitFor(() => {
    expect(ended).toHaveLength(1)
  })
})

test('the password is changed with the present one', async () => {
  const { user } = open('/account')
  const sent = answer('post', '/api/account/password', 204)

  await user.type(await screen.findByLabelText('Current password'), 'the old one')
  await user.type(screen.getByLabelText('New password'), 'three odd words here')
  await user.click(screen.getByRole('button', { name: 'Change the password' }))

  expect(await screen.findByText('Your password was changed.')).toBeVisible()
  expect(sent[0]?.body).toEqual({ current: 'the old one', password: 'three odd words here' })
  expect(screen.getByLabelText('Current password')).toHaveValue('')
})

test('a wrong current password shows an error next to the field', async () => {
  const { user } = open('/account')
  refuse('post', '/api/account/password', 400, { fields: { current: ['This is not your current password'] } })

  await user.type(await screen.findByLabelText('Current password'), 'wrong')
  await user.type(screen.getByLabelText('New password'), 'three odd words here')
  await user.click(screen.getByRole('button', { name: 'Change the password' }))

  await waitFor(() => {
    expect(screen.getByLabelText('Current password')).toHaveAccessibleDescription(/not your current password/)
  })
})

test('the second step is set up with a picture, a key and a code, and its recovery codes are shown once', async () => {
  const { user } = open('/account/second-factor')
  answer('post', '/api/second-factor', 200, { key: 'ABCDEFGH', uri: 'otpauth://totp/x?secret=ABCDEFGH' })
  const sent = answer('post', '/api/second-factor/confirm', 200, {
    recoveryCodes: ['AAAA-1111', 'BBBB-2222'],
  })

  expect(await screen.findByRole('img', { name: /Picture to scan/ })).toBeVisible()
  expect(screen.getByText('ABCD EFGH')).toBeVisible()
  await user.type(screen.getByLabelText('Enter the code that the app shows now'), '123 456')
  await user.click(screen.getByRole('button', { name: 'Turn on the second step' }))

  expect(await screen.findByText('BBBB-2222')).toBeVisible()
  expect(sent[0]?.body).toEqual({ code: '123456' })
})

test('a wrong code of the second step is told beside it', async () => {
  const { user } = open('/account/second-factor')
  answer('post', '/api/second-factor', 200, { key: 'ABCDEFGH', uri: 'otpauth://totp/x?secret=ABCDEFGH' })
  refuse('post', '/api/second-factor/confirm', 400, { fields: { code: ['This code is not right'] } })

  await user.type(await screen.findByLabelText('Enter the code that the app shows now'), '000000')
  await user.click(screen.getByRole('button', { name: 'Turn on the second step' }))

  await waitFor(() => {
    expect(screen.getByLabelText('Enter the code that the app shows now')).toHaveAccessibleDescription(
      /This code is not right/,
    )
  })
})

test('new recovery codes are made with the password', async () => {
  const { user } = open('/account', true)
  const sent = answer('post', '/api/second-factor/recovery-codes', 200, { recoveryCodes: ['CCCC-3333'] })
  await user.click(await screen.findByRole('button', { name: 'Make new recovery codes' }))

  await user.type(screen.getByLabelText('Your password'), 'my password')
  await user.click(screen.getByRole('button', { name: 'Make new codes' }))

  expect(await screen.findByText('CCCC-3333')).toBeVisible()
  expect(sent[0]?.body).toEqual({ password: 'my password' })
})
