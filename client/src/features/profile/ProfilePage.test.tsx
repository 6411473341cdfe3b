import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'

import { render } from '@/test/render'
import { answer, refuse } from '@/test/server'

import { ProfilePage } from './ProfilePage'
import type { Profile } from './queries'

function aProfile(but: Partial<Profile> = {}): Profile {
  return {
    name: 'Northshire Safeguarding Children Board',
    shortName: 'Northshire',
    area: 'Northshire',
    accent: '#7a2048',
    mark: 'hills',
    worriedText: null,
    worriedTelephone: null,
    marks: ['initials', 'hills', 'tor'],
    version: 3,
    canChange: true,
    ...but,
  }
}

function open(but: Partial<Profile> = {}) {
  answer('get', '/northshire/api/profile', 200, aProfile(but) as never)

  return render(<ProfilePage board="northshire" boardName="Northshire" />)
}

test('the manager changes what the board is called and whom to call', async () => {
  const user = open()
  const sent = answer('put', '/northshire/api/profile', 204)

  const shortName = await screen.findByLabelText('Short name')
  await user.clear(shortName)
  await user.type(shortName, 'The North')
  await user.type(screen.getByLabelText(/what to do/), 'Call the council.')
  await user.type(screen.getByLabelText(/the number to call/), '01632 960 001')
  await user.click(screen.getByRole('button', { name: /^Save/ }))

  expect(await screen.findByText(/Saved/)).toBeVisible()
  expect(sent[0]?.body).toMatchObject({
    shortName: 'The North',
    mark: 'hills',
    worriedText: 'Call the council.',
    worriedTelephone: '01632 960 001',
  })
  expect(sent[0]?.headers.get('If-Match')).toBe('"3"')
})

test('while a colour is chosen the page says whether it can be read, and what is nearest', async () => {
  const user = open()
  const verdict = () =>
    within(screen.getByText('How it looks').closest('div') ?? document.body).getByRole('status')

  const colour = await screen.findByLabelText('Colour')
  expect(verdict()).toHaveTextContent('White text can be read on it.')
  await user.clear(colour)
  await user.type(colour, '#87CEEB')

  expect(verdict()).toHaveTextContent(/hard to read. The nearest that is dark enough is #/)
  await user.clear(colour)
  await user.type(colour, '#ff6a13')
  expect(verdict()).toHaveTextContent('This could be taken for “Off track”')
})

test('a refused colour is told beside it', async () => {
  const user = open()
  refuse('put', '/northshire/api/profile', 400, { fields: { accent: ['White text is hard to read'] } })

  await user.click(await screen.findByRole('button', { name: /^Save/ }))

  await waitFor(() => {
    expect(screen.getByLabelText('Colour')).toHaveAccessibleDescription(/White text is hard to read/)
  })
})

test('what somebody else saved first is shown beside what was written here', async () => {
  const user = open()
  refuse('put', '/northshire/api/profile', 412, {
    code: 'boards.profile-stale',
    current: aProfile({ shortName: 'Northern', version: 4 }) as never,
  })
  await user.click(await screen.findByRole('button', { name: /^Save/ }))
  const conflict = within(await screen.findByRole('region', { name: /Someone else changed this/ }))
  const sent = answer('put', '/northshire/api/profile', 204)

  expect(conflict.getByText('Northern')).toBeVisible()
  await user.click(conflict.getByRole('button', { name: 'Keep mine' }))

  await waitFor(() => {
    expect(sent[0]?.headers.get('If-Match')).toBe('"4"')
  })
})

test('whoever may not change it reads it', async () => {
  open({ canChange: false })

  expect(await screen.findByText('#7a2048')).toBeVisible()
  expect(screen.queryByRole('button', { name: /^Save/ })).not.toBeInTheDocument()
})
