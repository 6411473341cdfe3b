import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'

import { Problem } from '@/api/problem'
import { aPriority } from '@/test/data/priorities'
import { render } from '@/test/render'

import { AgreeJudgementForm } from './AgreeJudgementForm'
import { ClosePriorityForm } from './ClosePriorityForm'
import { PriorityForm } from './PriorityForm'
import { ProposeJudgementForm } from './ProposeJudgementForm'
import { UpdateForm } from './UpdateForm'

const refusal = (fields: Record<string, string[]>) => new Problem(400, { code: 'invalid', fields })
const nothing = () => undefined
const common = { draft: 'draft', isPending: false, problem: null, onDiscardKept: nothing }

const begun = {
  initial: {
    title: '',
    aim: '',
    reason: '',
    lead: { post: '', group: '' },
    from: '2017-04-01',
    to: '',
    tags: [],
  },
  tags: [{ code: 'reg-5-1-a-ii', words: 'Training, 5(1)(a)(ii)' }],
  action: 'Agree the priority',
}

test('a new priority is sent with its lead, and what was left empty is nothing', async () => {
  const onSubmit = vi.fn()
  const user = render(<PriorityForm {...common} {...begun} onSubmit={onSubmit} />)

  await user.type(screen.getByLabelText('Title'), 'Neglect')
  await user.type(screen.getByLabelText('Aim'), 'Seen early.')
  await user.type(screen.getByLabelText('Why it is a priority'), 'A review asked for it.')
  await user.type(screen.getByLabelText('Led by'), 'Head of Early Help')
  await user.click(screen.getByRole('checkbox', { name: 'Training, 5(1)(a)(ii)' }))
  await user.click(screen.getByRole('button', { name: 'Agree the priority' }))

  expect(onSubmit).toHaveBeenCalledExactlyOnceWith({
    answers: [],
    title: 'Neglect',
    aim: 'Seen early.',
    reason: 'A review asked for it.',
    lead: { post: 'Head of Early Help', group: null },
    from: '2017-04-01',
    to: null,
    tags: ['reg-5-1-a-ii'],
  })
})

test.each([
  ['title', 'Title'],
  ['aim', 'Aim'],
  ['reason', 'Why it is a priority'],
  ['lead.post', 'Led by'],
  ['lead.group', 'Sub-group (if there is one)'],
])('a refusal of a new priority’s %s stands beside it', (field, label) => {
  const problem = refusal({ [field]: ['Write it in other words'] })

  render(<PriorityForm {...common} {...begun} problem={problem} onSubmit={nothing} />)

  expect(screen.getByLabelText(label)).toHaveAccessibleDescription(/Error: Write it in other words/)
})

test.each([
  ['from', 'Runs from'],
  ['to', 'Runs to'],
])('a refusal of a new priority’s %s stands beside the date', (field, legend) => {
  const problem = refusal({ [field]: ['The end must be after the beginning'] })

  render(<PriorityForm {...common} {...begun} problem={problem} onSubmit={nothing} />)

  expect(screen.getByRole('group', { name: legend })).toHaveAccessibleDescription(/The end must be after/)
})

test('a correction begins with the words that are there', () => {
  const [update] = aPriority().updates

  render(<UpdateForm {...common} initial={update as never} action="Save the correction" onSubmit={nothing} />)

  expect(screen.getByLabelText('What we did')).toHaveValue('Launched the strategy.')
  expect(screen.getByLabelText('What changed for children')).toHaveValue('Fewer children wait.')
})

test('a judgement is proposed in the board’s own words, with its reason', async () => {
  const onSubmit = vi.fn()
  const scale = [{ value: 'off-track', label: 'Red: it is not working' }] as const
  const user = render(<ProposeJudgementForm {...common} scale={[...scale]} onSubmit={onSubmit} />)

  await user.click(screen.getByLabelText('Red: it is not working'))
  await user.type(screen.getByLabelText('Why'), 'Too few leads.')
  await user.click(screen.getByRole('button', { name: 'Propose the judgement' }))

  expect(onSubmit).toHaveBeenCalledExactlyOnceWith({
    answers: [],
    value: 'off-track',
    reason: 'Too few leads.',
  })
})

test('a judgement that was not chosen is sent as none, for the service to ask for', async () => {
  const onSubmit = vi.fn()
  const user = render(<ProposeJudgementForm {...common} scale={aPriority().scale} onSubmit={onSubmit} />)

  await user.click(screen.getByRole('button', { name: 'Propose the judgement' }))

  expect(onSubmit).toHaveBeenCalledExactlyOnceWith({ answers: [], value: null, reason: '' })
})

test('a refusal of the choice stands beside it, and its message leads to the first answer', async () => {
  const problem = refusal({ value: ['Choose a judgement'] })
  const user = render(
    <ProposeJudgementForm {...common} scale={aPriority().scale} problem={problem} onSubmit={nothing} />,
  )

  await user.click(screen.getByRole('link', { name: 'Choose a judgement' }))

  expect(screen.getByLabelText('On track')).toHaveFocus()
  expect(screen.getByRole('group', { name: 'How is this priority going?' })).toHaveAccessibleDescription(
    /Choose a judgement/,
  )
})

test('a refusal of a proposal’s reason stands beside it', () => {
  const problem = refusal({ reason: ['Enter at most 2,000 characters'] })

  render(<ProposeJudgementForm {...common} scale={aPriority().scale} problem={problem} onSubmit={nothing} />)

  expect(screen.getByLabelText('Why')).toHaveAccessibleDescription(/at most 2,000/)
})

test('a judgement is agreed at a dated meeting', async () => {
  const onSubmit = vi.fn()
  const user = render(
    <AgreeJudgementForm {...common} proposalId="j1" meetings={[]} today="2017-09-26" onSubmit={onSubmit} />,
  )

  await user.type(screen.getByLabelText('Meeting'), 'Board meeting')
  await user.click(screen.getByRole('button', { name: 'Agree the judgement' }))

  expect(onSubmit).toHaveBeenCalledExactlyOnceWith({
    answers: [],
    proposalId: 'j1',
    atMeeting: null,
    meeting: 'Board meeting',
    agreedOn: '2017-09-26',
  })
})

const held = [{ slug: 'executive-2017-09-26', label: 'Executive, 26 September 2017' }]

test('a judgement is agreed at one of the board’s meetings', async () => {
  const onSubmit = vi.fn()
  const user = render(
    <AgreeJudgementForm {...common} proposalId="j1" meetings={held} today="2017-09-26" onSubmit={onSubmit} />,
  )

  await user.selectOptions(screen.getByLabelText('Agreed at'), 'Executive, 26 September 2017')
  await user.click(screen.getByRole('button', { name: 'Agree the judgement' }))

  expect(onSubmit).toHaveBeenCalledExactlyOnceWith({
    answers: [],
    proposalId: 'j1',
    atMeeting: 'executive-2017-09-26',
    meeting: null,
    agreedOn: null,
  })
})

test('another meeting opens the fields for its name and its day', async () => {
  const user = render(
    <AgreeJudgementForm {...common} proposalId="j1" meetings={held} today="2017-09-26" onSubmit={nothing} />,
  )
  expect(screen.queryByLabelText('Meeting')).not.toBeInTheDocument()

  await user.selectOptions(screen.getByLabelText('Agreed at'), 'Another meeting')

  expect(screen.getByLabelText('Meeting')).toBeVisible()
  expect(screen.getByRole('group', { name: 'Agreed on' })).toBeVisible()
})

test('a meeting that was not chosen is asked for, and the message leads to the choice', async () => {
  const onSubmit = vi.fn()
  const problem = refusal({ atMeeting: ['Choose the meeting that agreed it.'] })
  const props = { ...common, proposalId: 'j1', meetings: held, today: '2017-09-26', onSubmit }
  const user = render(<AgreeJudgementForm {...props} problem={problem} />)

  await user.click(screen.getByRole('link', { name: 'Choose the meeting that agreed it.' }))

  expect(screen.getByLabelText('Agreed at')).toHaveFocus()
  expect(screen.getByLabelText('Agreed at')).toHaveAccessibleDescription(/Choose the meeting/)
  await user.click(screen.getByRole('button', { name: 'Agree the judgement' }))
  expect(onSubmit).toHaveBeenCalledWith({
    answers: [],
    proposalId: 'j1',
    atMeeting: '',
    meeting: null,
    agreedOn: null,
  })
})

test('a refusal of the day of an agreement stands beside it', () => {
  const problem = refusal({ agreedOn: ['The day must be today or earlier'] })

  render(
    <AgreeJudgementForm
      {...common}
      proposalId="j1"
      meetings={[]}
      today="2017-09-26"
      problem={problem}
      onSubmit={nothing}
    />,
  )

  expect(screen.getByRole('group', { name: 'Agreed on' })).toHaveAccessibleDescription(/today or earlier/)
})

test('a priority is closed with a reason and a day', async () => {
  const onSubmit = vi.fn()
  const user = render(
    <ClosePriorityForm {...common} title="Neglect" today="2017-09-26" onSubmit={onSubmit} />,
  )

  await user.type(screen.getByLabelText('Why the board closes it'), 'The aim was reached.')
  await user.click(screen.getByRole('button', { name: 'Close “Neglect”' }))

  expect(onSubmit).toHaveBeenCalledExactlyOnceWith({
    answers: [],
    closedOn: '2017-09-26',
    reason: 'The aim was reached.',
  })
})

test('a refusal of the reason for closing stands beside it', () => {
  const problem = refusal({ reason: ['Enter why the board closes it'] })

  render(
    <ClosePriorityForm {...common} title="Neglect" today="2017-09-26" problem={problem} onSubmit={nothing} />,
  )

  expect(screen.getByLabelText('Why the board closes it')).toHaveAccessibleDescription(
    /Enter why the board closes it/,
  )
})
