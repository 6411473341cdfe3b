import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { expect, test } from 'vitest'

import { aBoard, aSeat } from '@/test/data/places'
import { render } from '@/test/render'
import { answer, refuse, server } from '@/test/server'

import { SeatsPage } from './SeatsPage'

const path = '/northshire/api/agencies'

function open({ giveSeats = true, items = [aSeat()] } = {}) {
  answer('get', path, 200, { items: items as never, next: null })
  answer('get', `${path}/to-follow`, 200, { items: [] })

  return render(<SeatsPage board={aBoard({ giveSeats })} />)
}

async function openForm(user: ReturnType<typeof open>) {
  await user.click(await screen.findByRole('button', { name: 'Give an agency a seat' }))

  return within(screen.getByRole('dialog', { name: 'Give an agency a seat' }))
}

test('agencies are listed with their seats and since when', async () => {
  open({ items: [aSeat({ to: '2017-03-31' }), aSeat({ seat: 'Custody' })] })

  const [, first, second] = await screen.findAllByRole('row')
  expect(first).toHaveTextContent('Meridian PolicePolice1 April 201631 March 2017')
  expect(second).toHaveTextContent('Meridian PoliceCustody1 April 2016')
})

test('the list goes on after what is shown', async () => {
  server.use(
    http.get(`*${path}`, ({ request }) =>
      HttpResponse.json(
        new URL(request.url).searchParams.get('after') === 'meridian-police'
          ? { items: [aSeat({ agency: 'meridian-youth', name: 'Meridian Youth Trust' })], next: null }
          : { items: [aSeat()], next: 'meridian-police' },
      ),
    ),
  )
  answer('get', `${path}/to-follow`, 200, { items: [] })
  const user = render(<SeatsPage board={aBoard()} />)

  await user.click(await screen.findByRole('button', { name: 'Show more' }))

  expect(await screen.findByRole('row', { name: /Meridian Youth Trust/ })).toBeVisible()
  expect(screen.getByRole('row', { name: /Meridian Police/ })).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Show more' })).not.toBeInTheDocument()
})

test('an agency that became another says which beside its name', async () => {
  open({
    items: [
      aSeat({ now: { slug: 'meridian-icb', name: 'Meridian ICB', isMerged: false, since: '2017-07-01' } }),
    ],
  })

  expect(await screen.findByRole('rowheader', { name: /Meridian Police now Meridian ICB/ })).toBeVisible()
})

test('a board without agencies says what a seat is for', async () => {
  open({ items: [] })

  expect(await screen.findByRole('heading', { name: 'No agency has a seat yet' })).toBeVisible()
})

test('those who may not give seats are offered nothing to change', async () => {
  open({ giveSeats: false })

  expect(await screen.findByRole('row', { name: /Meridian Police/ })).toBeVisible()
  expect(screen.queryByRole('button')).not.toBeInTheDocument()
})

test('an agency is given a seat from today, if no other day is chosen', async () => {
  const user = open()
  const sent = answer('post', path, 201, { id: 's2' })
  const dialog = await openForm(user)
  await user.type(dialog.getByLabelText('Address name of the agency'), 'meridian-youth ')
  await user.type(dialog.getByLabelText('Seat'), 'Youth justice')

  await user.click(dialog.getByRole('button', { name: 'Give the seat' }))

  expect(await screen.findByText('meridian-youth was given the seat Youth justice.')).toBeVisible()
  expect(sent[0]?.body).toEqual({ agency: 'meridian-youth', seat: 'Youth justice', from: '2017-09-26' })
})

test('an agency that does not use the service is told beside its field', async () => {
  const user = open()
  refuse('post', path, 400, { fields: { agency: ['No agency of this name uses the service.'] } })
  const dialog = await openForm(user)
  await user.type(dialog.getByLabelText('Address name of the agency'), 'nowhere')

  await user.click(dialog.getByRole('button', { name: 'Give the seat' }))

  await waitFor(() => {
    expect(dialog.getByLabelText('Address name of the agency')).toHaveAccessibleDescription(
      /No agency of this name/,
    )
  })
})

test('a seat that the agency has already is refused in words', async () => {
  const user = open()
  refuse('post', path, 409, { detail: 'This agency already has this seat.' })
  const dialog = await openForm(user)

  await user.click(dialog.getByRole('button', { name: 'Give the seat' }))

  expect(await dialog.findByText('This agency already has this seat.')).toBeVisible()
})
