import { screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'

import { aPriority } from '@/test/data/priorities'
import { render } from '@/test/render'
import { answer, refuse } from '@/test/server'

import { ReopenPriorityPage } from './ReopenPriorityPage'

const path = '/northshire/api/priorities/neglect'
const closure = { closedOn: '2017-09-20', reason: 'The aim was reached.', closedBy: 'Grace Lowe' }
const closed = aPriority({ closure, state: 'closed', version: 3 })

async function open() {
  const onSaved = vi.fn()
  answer('get', path, 200, closed)
  const user = render(
    <ReopenPriorityPage
      board="northshire"
      boardName="Northshire"
      slug="neglect"
      personId="p1"
      today="2017-09-26"
      onSaved={onSaved}
      onLeave={vi.fn()}
    />,
  )
  await user.type(await screen.findByLabelText('Why the board reopens it'), 'More children wait again.')

  return { user, onSaved, reopen: () => user.click(screen.getByRole('button', { name: 'Reopen “Neglect”' })) }
}

test('a priority is reopened with a reason, from the version that was read', async () => {
  const sent = answer('post', `${path}/reopening`, 204)
  const { onSaved, reopen } = await open()

  await reopen()

  await vi.waitFor(() => {
    expect(onSaved).toHaveBeenCalledExactlyOnceWith('The priority was reopened. It takes updates again.')
  })
  expect(sent[0]?.body).toEqual({ reason: 'More children wait again.' })
  expect(sent[0]?.headers.get('If-Match')).toBe('"3"')
})

test('a refusal of the reason stands beside it', async () => {
  refuse('post', `${path}/reopening`, 400, {
    code: 'invalid',
    fields: { reason: ['Enter why it is opened again.'] },
  })
  const { onSaved, reopen } = await open()

  await reopen()

  await vi.waitFor(() => {
    expect(screen.getByLabelText('Why the board reopens it')).toHaveAccessibleDescription(
      /Enter why it is opened again/,
    )
  })
  expect(onSaved).not.toHaveBeenCalled()
})

test('when somebody changed it first, what was read and what is now stand side by side', async () => {
  refuse('post', `${path}/reopening`, 412, {
    code: 'priorities.stale',
    detail: 'Changed.',
    current: aPriority({ version: 4 }) as never,
  })
  const { reopen } = await open()

  await reopen()

  const view = within(await screen.findByRole('region', { name: /Someone else changed this/ }))
  expect(view.getByText('20 September 2017')).toBeVisible()
  expect(view.getByText('Not closed')).toBeVisible()
  expect(view.getByText('More children wait again.')).toBeVisible()
})
