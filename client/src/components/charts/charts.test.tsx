import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'

import { ChartFrame } from './ChartFrame'
import { Spark } from './Spark'
import { Trend } from './Trend'

const points = [
  { asAt: '2016-12-31', value: 41, text: '41' },
  { asAt: '2017-03-31', value: null, text: '[c]' },
  { asAt: '2017-06-30', value: 29, text: '29' },
]

test('a spark is a picture with its sentence, and the aim is dashed', () => {
  const { container } = render(<Spark points={points} aim={25} label="From 41 to 29." />)

  expect(screen.getByRole('img', { name: 'From 41 to 29.' })).toBeInTheDocument()
  expect(container.querySelector('.lc-spark__aim')).toBeInTheDocument()
})

test('a spark breaks where a number is not shown', () => {
  const { container } = render(<Spark points={points} aim={null} label="From 41 to 29." />)

  const path = container.querySelector('.lc-spark__line')?.getAttribute('d') ?? ''
  expect(path.match(/M/g)).toHaveLength(2)
})

test('a spark without a number that may be drawn is its sentence', () => {
  render(<Spark points={[{ asAt: '2017-06-30', value: null, text: '[c]' }]} aim={25} label="Hidden." />)

  expect(screen.queryByRole('img')).not.toBeInTheDocument()
  expect(screen.getByText('Hidden.')).toBeInTheDocument()
})

test('a trend says what it shows, names its aim, and marks a hidden number without a height', () => {
  const { container } = render(
    <Trend
      title="Long plans"
      description="From 41 to 29."
      points={points}
      aim={{ value: 25, text: 'below 25' }}
      beginsAtZero
      sign=""
    />,
  )

  expect(screen.getByRole('img', { name: 'Long plans From 41 to 29.' })).toBeInTheDocument()
  expect(screen.getByText('Aim: below 25')).toBeInTheDocument()
  expect(screen.getByText('[c]')).toBeInTheDocument()
  expect(screen.getByText('Jun 2017')).toBeInTheDocument()
  expect(container.querySelectorAll('.lc-chart__point')).toHaveLength(2)
})

test('counts begin at 0', () => {
  render(<Trend title="Plans" description="One." points={points} aim={null} beginsAtZero sign="" />)

  expect(screen.getByText('0')).toBeInTheDocument()
})

test('a percentage is a percentage on its scale too', () => {
  render(<Trend title="Plans" description="One." points={points} aim={null} beginsAtZero={false} sign="%" />)

  expect(screen.getByText('30%')).toBeInTheDocument()
})

test('a chart has its table behind it and says how to read it', () => {
  render(
    <ChartFrame notes={['The scale does not begin at 0.', false]} table={<table aria-label="Readings" />}>
      <p>Picture</p>
    </ChartFrame>,
  )

  expect(screen.getByText('Show as a table')).toBeInTheDocument()
  expect(screen.getByRole('table', { name: 'Readings', hidden: true })).toBeInTheDocument()
  expect(screen.getByText('The scale does not begin at 0.')).toBeInTheDocument()
})
