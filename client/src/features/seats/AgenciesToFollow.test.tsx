import { screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'

import { render } from '@/test/render'
import { answer, refuse } from '@/test/server'

import { AgenciesToFollow } from './AgenciesToFollow'

const path = '/northshire/api/agencies'

function open({ seats = 1, actions = 4, isMerged = false } = {}) {
  const onFollowed = vi.fn()
  answer('get', `${path}/to-follow`, 200, {
    items: [
      {
        agency: 'meridian-ccg',
        name: 'Meridian CCG',
        now: { slug: 'meridian-icb', name: 'Meridian ICB', isMerged, since: '2017-07-01' },
        seats,
        actions,
      },
    ],
  })
  const user = render(<AgenciesToFollow board="northshire" onFollowed={onFollowed} />)

  return { user, onFollowed }
}

test('what the board still has with an agency that became another is given on in one step', async () => {
  const { user, onFollowed } = open()
  const sent = answer('post', `${path}/meridian-ccg/following`, 200, {
    agency: 'meridian-icb',
    name: 'Meridian ICB',
    seats: 1,
    actions: 4,
  })

  expect(await screen.findByText(/Meridian CCG is now Meridian ICB, since 1 July 2017/)).toHaveTextContent(
    'It still has 1 seat and 4 open actions here.',
  )
  await user.click(screen.getByRole('button', { name: 'Give them to Meridian ICB' }))
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Give them' }))

  await vi.waitFor(() => {
    expect(onFollowed).toHaveBeenCalledWith(
      'Meridian ICB was given 1 seat and 4 open actions of Meridian CCG.',
    )
  })
  expect(sent[0]?.body).toEqual({ seats: 1, actions: 4 })
})

test('a duplicate is told as what it is, and one thing as one', async () => {
  open({ seats: 1, actions: 0, isMerged: true })

  expect(
    await screen.findByText(/Meridian CCG was merged into Meridian ICB on 1 July 2017/),
  ).toHaveTextContent('It still has 1 seat here.')
  expect(screen.getByRole('button', { name: 'Give it to Meridian ICB' })).toBeVisible()
})

test('work that changed meanwhile is told where it was asked', async () => {
  const { user } = open()
  refuse('post', `${path}/meridian-ccg/following`, 409, { detail: 'The open actions changed meanwhile.' })
  await user.click(await screen.findByRole('button', { name: 'Give them to Meridian ICB' }))

  const dialog = within(screen.getByRole('dialog'))
  await user.click(dialog.getByRole('button', { name: 'Give them' }))

  expect(await dialog.findByText('The open actions changed meanwhile.')).toBeVisible()
})
