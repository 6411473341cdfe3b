import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'

import { Problem } from '@/api/problem'
import { aMeasure } from '@/test/data/measures'
import { render } from '@/test/render'

import { EndMeasureForm } from './EndMeasureForm'
import { MeasureForm } from './MeasureForm'
import { ReadingForm } from './ReadingForm'
import { SeenOnForm } from './SeenOnForm'

const nothing = () => undefined
const common = { draft: 'draft', isPending: false, problem: null, onDiscardKept: nothing }
const reading = { asAt: '2017-09-26', source: 'Case system', isCorrection: false }
const refusal = (fields: Record<string, string[]>) => new Problem(400, { code: 'invalid', fields })

test('a count is sent as a number in its unit', async () => {
  const onSubmit = vi.fn()
  const user = render(
    <ReadingForm
      {...common}
      {...reading}
      measure={{ unit: 'count', counted: 'children' }}
      onSubmit={onSubmit}
    />,
  )

  await user.type(screen.getByLabelText('How many'), '1,065')
  await user.click(screen.getByLabelText('Provisional'))
  await user.click(screen.getByRole('button', { name: 'Record the reading' }))

  expect(onSubmit).toHaveBeenCalledExactlyOnceWith({
    answers: [],
    asAt: '2017-09-26',
    figure: { unit: 'count', value: 1065, numerator: null, denominator: null },
    source: 'Case system',
    comment: null,
    isProvisional: true,
  })
})

test('a percentage is never typed: its two counts are', async () => {
  const onSubmit = vi.fn()
  const user = render(
    <ReadingForm
      {...common}
      {...reading}
      measure={{ unit: 'percent', counted: 'of referrals' }}
      onSubmit={onSubmit}
    />,
  )

  await user.type(screen.getByLabelText('How many'), '78')
  await user.type(screen.getByLabelText('Out of how many'), '410')
  await user.click(screen.getByRole('button', { name: 'Record the reading' }))

  expect(onSubmit.mock.calls[0]?.[0]).toMatchObject({
    figure: { unit: 'percent', value: null, numerator: 78, denominator: 410 },
  })
})

test('what is no number is sent as none, for the service to ask for', async () => {
  const onSubmit = vi.fn()
  const user = render(
    <ReadingForm
      {...common}
      {...reading}
      measure={{ unit: 'count', counted: 'children' }}
      onSubmit={onSubmit}
    />,
  )

  await user.type(screen.getByLabelText('How many'), 'a few')
  await user.click(screen.getByRole('button', { name: 'Record the reading' }))

  expect(onSubmit.mock.calls[0]?.[0]).toMatchObject({ figure: { value: null } })
})

test.each([
  ['figure.numerator', 'How many'],
  ['figure.denominator', 'Out of how many'],
  ['source', 'Source'],
  ['comment', 'Why it is corrected'],
])('a refusal of %s stands beside it', (field, label) => {
  render(
    <ReadingForm
      {...common}
      {...reading}
      isCorrection
      measure={{ unit: 'percent', counted: 'of referrals' }}
      problem={refusal({ [field]: ['Say it in other words'] })}
      onSubmit={nothing}
    />,
  )

  expect(screen.getByLabelText(label)).toHaveAccessibleDescription(/Say it in other words/)
})

test('a new measure is sent with its start', async () => {
  const onSubmit = vi.fn()
  const user = render(<MeasureForm {...common} onSubmit={onSubmit} />)

  await user.type(screen.getByLabelText('What is measured'), 'Long plans')
  await user.type(screen.getByLabelText('What stands behind the number'), 'children')
  await user.type(screen.getByLabelText('Aim: below (if there is one)'), '25')
  await user.type(screen.getByLabelText('Source'), 'Case system')
  await user.type(screen.getByLabelText('How many'), '41')
  await user.click(screen.getByRole('button', { name: 'Add the measure' }))

  expect(onSubmit).toHaveBeenCalledExactlyOnceWith(
    {
      answers: [],
      title: 'Long plans',
      counted: 'children',
      polarity: 'lower-is-better',
      aim: { value: 25, on: null },
      source: 'Case system',
    },
    {
      unit: 'count',
      start: {
        asAt: null,
        figure: { value: 41, numerator: null, denominator: null },
        source: 'Case system',
      },
    },
  )
})

test('where neither way is better there is no aim, and a start may come later', async () => {
  const onSubmit = vi.fn()
  const user = render(<MeasureForm {...common} onSubmit={onSubmit} />)

  await user.type(screen.getByLabelText('Aim: below (if there is one)'), '25')
  await user.click(screen.getByLabelText('Neither'))
  await user.click(screen.getByLabelText('It will be recorded later'))
  await user.click(screen.getByRole('button', { name: 'Add the measure' }))

  expect(screen.queryByLabelText(/^Aim/)).not.toBeInTheDocument()
  expect(onSubmit.mock.calls[0]?.[0]).toMatchObject({ aim: { value: null, on: null } })
  expect(onSubmit.mock.calls[0]?.[1]).toEqual({ unit: 'count', start: null })
})

test('a measure that is changed keeps its unit and its start', () => {
  render(<MeasureForm {...common} measure={aMeasure()} onSubmit={nothing} />)

  expect(screen.getByLabelText('What is measured')).toHaveValue('Plans lasting 9 months or more')
  expect(screen.queryByRole('group', { name: 'What is it counted in?' })).not.toBeInTheDocument()
  expect(screen.queryByRole('group', { name: 'The start' })).not.toBeInTheDocument()
})

test('a measure ends with a reason and a day', async () => {
  const onSubmit = vi.fn()
  const user = render(
    <EndMeasureForm {...common} title="Long plans" today="2017-09-26" onSubmit={onSubmit} />,
  )

  await user.type(screen.getByLabelText('Why it ends'), 'No longer counted.')
  await user.click(screen.getByRole('button', { name: 'End “Long plans”' }))

  expect(onSubmit).toHaveBeenCalledExactlyOnceWith({
    answers: [],
    endedOn: '2017-09-26',
    reason: 'No longer counted.',
  })
})

test('a day is chosen to see what had been recorded by then, and left again', async () => {
  const onSeenOn = vi.fn()
  const user = render(<SeenOnForm seenOn="2017-05-16" onSeenOn={onSeenOn} />)

  await user.clear(screen.getByLabelText('Month'))
  await user.type(screen.getByLabelText('Month'), '6')
  await user.click(screen.getByRole('button', { name: 'Show that day' }))
  await user.click(screen.getByRole('button', { name: 'Show it as it stands' }))

  expect(onSeenOn.mock.calls).toEqual([['2017-06-16'], [null]])
})
