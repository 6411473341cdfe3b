import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'

import { aBoard, anArrangement } from '@/test/data/places'
import { render } from '@/test/render'
import { answer, refuse } from '@/test/server'

import { ArrangementsPage } from './ArrangementsPage'

const path = '/northshire/api/arrangements'
const partnership = anArrangement({
  id: 'r2',
  type: 'partnership',
  name: 'Northshire Safeguarding Children Partnership',
  from: '2019-09-29',
  roleNames: { chair: 'Independent scrutineer' },
})

function open({ changeArrangement = true, items = [anArrangement()] } = {}) {
  answer('get', '/northshire/api/board', 200, aBoard({ changeArrangement }) as never)
  answer('get', path, 200, { items: items as never })

  return render(<ArrangementsPage board="northshire" />)
}

async function openForm(user: ReturnType<typeof open>) {
  await user.click(await screen.findByRole('button', { name: 'Begin a new arrangement' }))

  return within(screen.getByRole('dialog', { name: 'Begin a new arrangement' }))
}

test('arrangements are listed as the service orders them, with the one in force told in words', async () => {
  open({ items: [partnership, anArrangement({ to: '2019-09-28' })] })

  const [, latest, first] = await screen.findAllByRole('row')
  expect(latest).toHaveTextContent('Northshire Safeguarding Children PartnershipSafeguarding partnership')
  expect(latest).toHaveTextContent('29 September 2019Still to come')
  expect(first).toHaveTextContent('1 April 2006until 28 September 2019In force')
})

test('the one before the one in force has ended', async () => {
  const before = anArrangement({ id: 'r0', name: 'Northshire Area Committee', from: '2000-04-01' })
  open({ items: [anArrangement(), { ...before, to: '2006-03-31' }] })

  const row = within(await screen.findByRole('row', { name: /Northshire Area Committee/ }))
  expect(row.getByText('Ended')).toBeVisible()
})

test('what an arrangement calls things and roles is there to unfold', async () => {
  const user = open({ items: [partnership] })

  await user.click(await screen.findByText(/^Its words/))

  expect(screen.getByText('Role: chair').nextSibling).toHaveTextContent('Independent scrutineer')
  expect(screen.getByText('Annual report')).toBeVisible()
})

test('a board without any arrangement says what that means', async () => {
  open({ items: [] })

  expect(await screen.findByRole('heading', { name: 'No arrangement has begun yet' })).toBeVisible()
  expect(screen.queryByRole('table')).not.toBeInTheDocument()
})

test('those who may not change it are offered nothing to change', async () => {
  open({ changeArrangement: false })

  expect(await screen.findByRole('table')).toBeVisible()
  expect(screen.queryByRole('button')).not.toBeInTheDocument()
})

test('a new arrangement is begun with its form, its name and its first day', async () => {
  const user = open()
  const sent = answer('post', path, 201, { id: 'r2' })
  const dialog = await openForm(user)
  await user.click(dialog.getByLabelText('Safeguarding partnership'))
  await user.type(dialog.getByLabelText('Name'), 'Northshire Partnership')
  await user.type(dialog.getByLabelText('Day'), '29')
  await user.type(dialog.getByLabelText('Month'), '9')
  await user.type(dialog.getByLabelText('Year'), '2019')
  answer('get', path, 200, { items: [partnership, anArrangement({ to: '2019-09-28' })] as never })

  await user.click(dialog.getByRole('button', { name: 'Begin the arrangement' }))

  expect(
    await screen.findByText('Northshire Partnership was added: its first day is 29 September 2019.'),
  ).toBeVisible()
  expect(sent[0]?.body).toEqual({ type: 'partnership', name: 'Northshire Partnership', from: '2019-09-29' })
  expect(screen.getAllByRole('row')).toHaveLength(3)
})

test('what is missing is told beside it', async () => {
  const user = open()
  const sent = refuse('post', path, 400, {
    fields: { type: ['Choose the form of the arrangement.'], from: ['Enter the first day.'] },
  })
  const dialog = await openForm(user)

  await user.click(dialog.getByRole('button', { name: 'Begin the arrangement' }))

  expect(await dialog.findByRole('alert', { name: 'There is a problem' })).toHaveFocus()
  expect(dialog.getByRole('group', { name: 'Form of the arrangement' })).toHaveAccessibleDescription(
    /Choose the form/,
  )
  expect(sent[0]?.body).toEqual({ type: null, name: '', from: null })
})

test('a first day that is too early is refused in words', async () => {
  const user = open()
  refuse('post', path, 409, {
    code: 'arrangements.begins-too-early',
    detail: 'An arrangement must begin after the one before it began.',
  })
  const dialog = await openForm(user)

  await user.click(dialog.getByRole('button', { name: 'Begin the arrangement' }))

  await waitFor(() => {
    expect(dialog.getByRole('alert')).toHaveTextContent(/must begin after the one before/)
  })
})
