import { screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'

import { anAlsoPromised } from '@/test/data/actions'
import { render } from '@/test/render'
import { answer, refuse } from '@/test/server'

import type { AlsoPromised } from './change-one'
import { PromisedToo } from './PromisedToo'

const commitment = '/agencies/meridian-police/api/actions/northshire/A-142/commitment'
const list = '/agencies/meridian-police/api/actions'
const counts = { open: 2, overdue: 0, waiting: 0, finished: 0, all: 2 }

function anItem(slug: string, reference: string, title: string) {
  return {
    board: { slug, name: slug },
    reference,
    title,
    post: 'Inspector',
    due: '2017-12-01',
    daysLate: null,
    recurrence: 'never',
    state: 'agreed',
    outlook: null,
    asksForTime: false,
    replyBy: null,
    lastWord: null,
    otherBoards: 0,
    isInvented: false,
    version: 2,
  }
}

function open(also: readonly AlsoPromised[] = [], canGather = true) {
  const onSaved = vi.fn<(notice: string) => void>()
  const user = render(
    <PromisedToo
      agency="meridian-police"
      action={{ board: 'northshire', reference: 'A-142' }}
      also={also}
      canGather={canGather}
      onSaved={onSaved}
    />,
  )

  return { user, onSaved }
}

test('the action of another board is found and gathered, and none of the same board is offered', async () => {
  answer('get', list, 200, {
    items: [anItem('northshire', 'A-3', 'Own board'), anItem('somerset', 'A-9', 'Share conditions')],
    total: 2,
    counts,
    boards: [],
    next: null,
  })
  const sent = answer('post', commitment, 204)
  const { user, onSaved } = open()

  await user.click(screen.getByRole('button', { name: 'Promised to another board too' }))
  const dialog = within(screen.getByRole('dialog'))
  await user.click(await dialog.findByLabelText('Share conditions'))
  expect(dialog.queryByLabelText('Own board')).not.toBeInTheDocument()
  await user.click(dialog.getByRole('button', { name: 'It is the same promise' }))

  await vi.waitFor(() => {
    expect(onSaved).toHaveBeenCalledWith('A-142 is one commitment with A-9.')
  })
  expect(sent[0]?.body).toEqual({ other: { board: 'somerset', reference: 'A-9' } })
})

test('an action of another commitment is refused beside the choice', async () => {
  answer('get', list, 200, {
    items: [anItem('somerset', 'A-9', 'Share conditions')],
    total: 1,
    counts,
    boards: [],
    next: null,
  })
  refuse('post', commitment, 400, { fields: { other: ['This action belongs to another commitment.'] } })
  const { user, onSaved } = open()

  await user.click(screen.getByRole('button', { name: 'Promised to another board too' }))
  await user.click(await screen.findByLabelText('Share conditions'))
  await user.click(screen.getByRole('button', { name: 'It is the same promise' }))

  expect(await screen.findByRole('link', { name: /belongs to another commitment/ })).toBeVisible()
  expect(onSaved).not.toHaveBeenCalled()
})

test('each board shows its own day, and an action can stand for itself again', async () => {
  const sent = answer('delete', commitment, 204)
  const { user, onSaved } = open([anAlsoPromised()])

  expect(screen.getByRole('link', { name: 'Shropshire, A-7' })).toBeVisible()
  expect(screen.getByText(/1 December 2017/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Let this action stand for itself' }))

  await vi.waitFor(() => {
    expect(onSaved).toHaveBeenCalledWith('A-142 stands for itself again.')
  })
  expect(sent).toHaveLength(1)
})

test('whoever only reads is offered nothing', () => {
  open([anAlsoPromised()], false)

  expect(screen.queryByRole('button')).not.toBeInTheDocument()
})
