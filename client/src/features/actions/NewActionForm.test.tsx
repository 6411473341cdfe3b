import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'

import { render } from '@/test/render'
import { answer } from '@/test/server'

import { NewActionForm } from './NewActionForm'
import type { NewAction } from './queries'

const held = [{ slug: 'executive-2017-09-07', label: 'Executive, 7 September 2017' }]

function open({ isProposal = false, meetings = held } = {}) {
  const onSubmit = vi.fn<(action: NewAction) => void>()
  const user = render(
    <NewActionForm
      board="northshire"
      record={null}
      isProposal={isProposal}
      owners={[]}
      priorities={[{ slug: 'neglect', title: 'Neglect' }]}
      meetings={meetings}
      priority={undefined}
      today="2017-09-26"
      draft="draft"
      isPending={false}
      problem={null}
      onSubmit={onSubmit}
      onDiscardKept={() => undefined}
    />,
  )

  return { user, onSubmit }
}

test('an action comes from one of the board’s meetings and is agreed at it', async () => {
  const { user, onSubmit } = open()

  await user.selectOptions(screen.getByLabelText('What it came from'), 'A meeting')
  await user.selectOptions(screen.getByLabelText('Which meeting'), 'Executive, 7 September 2017')
  await user.selectOptions(screen.getByLabelText('Agreed at'), 'Executive, 7 September 2017')
  await user.click(screen.getByRole('button', { name: 'Add the action' }))

  expect(onSubmit.mock.lastCall?.[0]).toMatchObject({
    source: { kind: 'meeting', meeting: 'executive-2017-09-07', words: null, priority: null },
    atMeeting: 'executive-2017-09-07',
    meeting: null,
    agreedOn: null,
  })
})

test('an action comes from a meeting that the board does not keep here', async () => {
  const { user, onSubmit } = open()

  await user.selectOptions(screen.getByLabelText('What it came from'), 'A meeting')
  expect(screen.queryByLabelText('What it is called')).not.toBeInTheDocument()
  await user.selectOptions(screen.getByLabelText('Which meeting'), 'Another meeting')
  await user.type(screen.getByLabelText('What it is called'), 'Joint board')
  await user.click(screen.getByRole('button', { name: 'Add the action' }))

  expect(onSubmit.mock.lastCall?.[0]).toMatchObject({
    source: { kind: 'meeting', meeting: null, words: 'Joint board' },
  })
})

test('a proposal says where it came from and nothing of its agreement', async () => {
  const { user, onSubmit } = open({ isProposal: true })

  await user.selectOptions(screen.getByLabelText('What it came from'), 'A priority of the plan')
  await user.selectOptions(screen.getByLabelText('Which priority'), 'Neglect')
  expect(screen.queryByLabelText('Agreed at')).not.toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Propose the action' }))

  expect(onSubmit.mock.lastCall?.[0]).toMatchObject({
    source: { kind: 'priority', priority: 'neglect', meeting: null, words: null },
    atMeeting: null,
    agreedOn: null,
  })
})

test('whoever has no meetings to choose from tells it in words', async () => {
  const { user, onSubmit } = open({ meetings: [] })

  await user.selectOptions(screen.getByLabelText('What it came from'), 'A meeting')
  await user.type(screen.getByLabelText('What it is called'), 'Board meeting, 13 July 2017')
  await user.type(screen.getByLabelText('Meeting (optional)'), 'Board meeting')
  await user.click(screen.getByRole('button', { name: 'Add the action' }))

  expect(onSubmit.mock.lastCall?.[0]).toMatchObject({
    source: { kind: 'meeting', meeting: null, words: 'Board meeting, 13 July 2017' },
    atMeeting: null,
    meeting: 'Board meeting',
    agreedOn: '2017-09-26',
  })
})

test('an action comes from a record that was looked for and chosen', async () => {
  answer('get', '/northshire/api/search', 200, {
    items: [
      {
        kind: 'measure',
        title: 'Plans',
        about: 'Measure of Neglect',
        excerpt: null,
        subject: {
          board: null,
          priority: 'neglect',
          action: null,
          measure: 1,
          evidence: null,
          meeting: null,
        },
        isOpen: true,
        record: { kind: 'measure', address: 'neglect', number: 1 },
        part: null,
      },
      {
        kind: 'agency',
        title: 'Plans Agency',
        about: 'Seat: Police',
        excerpt: null,
        subject: { board: null, priority: null, action: null, measure: null, evidence: null, meeting: null },
        isOpen: true,
        record: null,
        part: null,
      },
    ],
    commands: [],
    meant: null,
  } as never)
  const { user, onSubmit } = open()

  await user.selectOptions(
    screen.getByLabelText('What it came from'),
    'Another record: a measure, an objective, an action, evidence',
  )
  await user.type(screen.getByLabelText('Which record'), 'plans{Enter}')
  // An agency is no record of the board.
  expect(await screen.findByText('1 record')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Choose Plans' }))
  expect(screen.getByText('Plans')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Add the action' }))

  expect(onSubmit.mock.lastCall?.[0]).toMatchObject({
    source: { kind: null, record: { kind: 'measure', address: 'neglect', number: 1 }, words: null },
  })
})
