import { screen, within } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'

import { aListOfActions, anAction } from '@/test/data/actions'
import { render } from '@/test/render'
import { answer, refuse } from '@/test/server'

import { ActionsPage } from './ActionsPage'
import type { ActionList } from './queries'

const listed = { asksForTime: false, replyBy: null, lastWord: null }

beforeEach(() => {
  sessionStorage.clear()
})

function open(list: ActionList) {
  answer('get', '/northshire/api/actions', 200, list as never)

  return render(<ActionsPage board="northshire" boardName="Northshire" personId="p1" search={{}} />)
}

const row = async () => within(await screen.findByRole('group', { name: 'Change A-142' }))

test('how it goes is written in the row, and the focus comes back to it', async () => {
  const user = open(aListOfActions())
  const sent = answer('post', '/northshire/api/actions/A-142/updates', 200, { version: 5 })
  await user.click(await screen.findByRole('button', { name: 'Change A-142 here' }))
  const form = await row()
  await user.type(form.getByLabelText('How it goes', { selector: 'textarea' }), 'Nine of twelve teams.')
  await user.click(form.getByLabelText('On track'))
  await user.click(form.getByRole('button', { name: 'Save' }))

  expect(await screen.findByText('The update of A-142 was saved.')).toBeVisible()
  expect(sent[0]?.body).toEqual({ text: 'Nine of twelve teams.', outlook: 'on-track' })
  expect(screen.queryByRole('group', { name: 'Change A-142' })).toBeNull()
  expect(screen.getByRole('button', { name: 'Change A-142 here' })).toHaveFocus()
})

test('a day is changed in the row, and taken back', async () => {
  const user = open(aListOfActions())
  const sent = answer('put', '/northshire/api/many-actions/due', 200, {
    items: [{ reference: 'A-142', version: 20 }],
  })
  await user.click(await screen.findByRole('button', { name: 'Change A-142 here' }))
  const form = await row()
  await user.click(form.getByLabelText('The day'))
  await user.clear(form.getByLabelText('Month'))
  await user.type(form.getByLabelText('Month'), '12')
  await user.type(form.getByLabelText('Why the day changes'), 'The conference moved.')
  await user.click(form.getByRole('button', { name: 'Save' }))
  await user.click(await screen.findByRole('button', { name: 'Undo' }))

  await vi.waitFor(() => {
    expect(sent).toHaveLength(2)
  })
  expect(sent[0]?.body).toEqual({
    items: [{ reference: 'A-142', version: 4, due: '2017-12-31' }],
    reason: 'The conference moved.',
  })
  expect(sent[1]?.body).toMatchObject({ items: [{ reference: 'A-142', version: 20, due: '2017-08-31' }] })
})

test('what is refused is told in the row, which shows what is so, and is saved again on top of that', async () => {
  const user = open(aListOfActions())
  await user.click(await screen.findByRole('button', { name: 'Change A-142 here' }))
  const form = await row()
  await user.click(form.getByLabelText('The post'))
  await user.clear(form.getByLabelText('Post'))
  await user.type(form.getByLabelText('Post'), 'Named nurse')
  refuse('put', '/northshire/api/many-actions/posts', 409, {
    code: 'actions.some-changed',
    detail: 'A-142 changed since you opened the list, so nothing was changed.',
  })
  const theirs = anAction({ version: 9, owner: { post: 'Head of service', agency: null, now: null } })
  answer(
    'get',
    '/northshire/api/actions',
    200,
    aListOfActions({ items: [{ ...theirs, ...listed }] }) as never,
  )
  await user.click(form.getByRole('button', { name: 'Save' }))

  expect(await screen.findByText(/A-142 changed since you opened the list/)).toBeVisible()
  expect(await screen.findByText('Head of service')).toBeVisible()
  expect(form.getByLabelText('Post')).toHaveValue('Named nurse')
  const sent = answer('put', '/northshire/api/many-actions/posts', 200, {
    items: [{ reference: 'A-142', version: 10 }],
  })
  await user.click(form.getByRole('button', { name: 'Save' }))
  await vi.waitFor(() => {
    expect(sent[0]?.body).toEqual({ items: [{ reference: 'A-142', version: 9, post: 'Named nurse' }] })
  })
})

test('text that was not saved is there when the row is opened again', async () => {
  const user = open(aListOfActions())
  await user.click(await screen.findByRole('button', { name: 'Change A-142 here' }))
  await user.type(
    (await row()).getByLabelText('How it goes', { selector: 'textarea' }),
    'Nine of twelve teams.',
  )
  await user.click(screen.getByRole('button', { name: 'Close without saving' }))
  await user.click(screen.getByRole('button', { name: 'Change A-142 here' }))

  expect((await row()).getByLabelText('How it goes', { selector: 'textarea' })).toHaveValue(
    'Nine of twelve teams.',
  )
  await user.click(screen.getByRole('button', { name: 'Start again without it' }))
  expect((await row()).getByLabelText('How it goes', { selector: 'textarea' })).toHaveValue('')
})

test('what waits for the board or is finished is not changed in its row, and each is offered what they may', async () => {
  const items = [
    { ...anAction({ reference: 'A-1', state: 'done' }), ...listed },
    { ...anAction({ reference: 'A-2', state: 'proposed' }), ...listed },
    { ...anAction({ reference: 'A-3', state: 'agreed' }), ...listed },
  ]
  const user = open(aListOfActions({ items, can: { propose: true, raise: false, update: true } }))
  await screen.findByRole('row', { name: /A-3/ })

  expect(screen.getAllByRole('button', { name: /here$/ })).toHaveLength(1)
  await user.click(screen.getByRole('button', { name: 'Change A-3 here' }))
  expect(screen.getByLabelText('How it goes')).toBeVisible()
  expect(screen.queryByLabelText('The day')).toBeNull()
})
