import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'

import { Problem } from '@/api/problem'
import { anObjective } from '@/test/data/priorities'
import { render } from '@/test/render'
import { answer, refuse } from '@/test/server'

import { DropObjectiveForm } from './DropObjectiveForm'
import { ObjectiveForm } from './ObjectiveForm'
import { RewordObjectivePage } from './RewordObjectivePage'

const nothing = () => undefined
const common = { draft: 'draft', isPending: false, problem: null, onDiscardKept: nothing }
const empty = { sentence: '', from: null, to: null }

test('an objective is sent with its sentence, and a day that was left empty is nothing', async () => {
  const onSubmit = vi.fn()
  const user = render(
    <ObjectiveForm {...common} initial={empty} action="Add the objective" onSubmit={onSubmit} />,
  )

  await user.type(screen.getByLabelText('Objective'), 'No child drifts on a plan')
  await user.click(screen.getByRole('button', { name: 'Add the objective' }))

  expect(onSubmit).toHaveBeenCalledExactlyOnceWith({
    sentence: 'No child drifts on a plan',
    from: null,
    to: null,
    answers: [],
  })
})

test('a refusal of a day stands beside it', () => {
  const problem = new Problem(400, {
    code: 'invalid',
    fields: { to: ['The last day must be after the first'] },
  })

  render(<ObjectiveForm {...common} initial={empty} action="Add" problem={problem} onSubmit={nothing} />)

  expect(screen.getByRole('group', { name: 'By (if a day is set)' })).toHaveAccessibleDescription(
    /must be after/,
  )
})

test('an objective is dropped with a reason and a day', async () => {
  const onSubmit = vi.fn()
  const user = render(<DropObjectiveForm {...common} number={2} today="2017-09-26" onSubmit={onSubmit} />)

  await user.type(screen.getByLabelText('Why the board drops it'), 'Another board leads.')
  await user.click(screen.getByRole('button', { name: 'Drop objective 2' }))

  expect(onSubmit).toHaveBeenCalledExactlyOnceWith({
    answers: [],
    droppedOn: '2017-09-26',
    reason: 'Another board leads.',
  })
})

test('when somebody else reworded it first both sentences are shown', async () => {
  const path = '/northshire/api/priorities/neglect/objectives'
  answer('get', path, 200, { priority: 'Neglect', items: [anObjective()], can: { add: true } } as never)
  refuse('put', `${path}/1`, 412, {
    code: 'objectives.stale',
    current: anObjective({ sentence: 'No plan drifts', version: 3 }) as never,
  })
  const user = render(
    <RewordObjectivePage
      board="northshire"
      boardName="Northshire"
      slug="neglect"
      number={1}
      personId="p1"
      today="2017-09-26"
      onSaved={nothing}
      onLeave={nothing}
    />,
  )

  await user.click(await screen.findByRole('button', { name: 'Save the objective' }))

  expect(await screen.findByText('No plan drifts')).toBeVisible()
})
