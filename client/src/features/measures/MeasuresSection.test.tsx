import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'

import { aMeasure, aMeasureList, aPoint } from '@/test/data/measures'
import { render } from '@/test/render'
import { answer } from '@/test/server'

import { MeasuresSection } from './MeasuresSection'

function open(list: ReturnType<typeof aMeasureList>) {
  answer('get', '/northshire/api/priorities/neglect/measures', 200, list as never)

  return render(<MeasuresSection board="northshire" slug="neglect" />)
}

test('each measure has its chart with the table behind it', async () => {
  open(aMeasureList([aMeasure()]))

  expect(await screen.findByRole('img', { name: /Plans lasting 9 months or more/ })).toBeVisible()
  const table = screen.getByRole('table', { name: 'Readings: Plans lasting 9 months or more', hidden: true })
  expect(within(table).getAllByRole('row', { hidden: true })).toHaveLength(4)
})

test('a percentage stands with the two counts behind it', async () => {
  const point = aPoint('2017-03-31', '68.1%', { base: '553 of 812' })
  open(aMeasureList([aMeasure({ unit: 'percent', start: point, latest: null, points: [point], aim: null })]))

  expect(await screen.findByText(/\(553 of 812\)/)).toBeVisible()
  expect(screen.getByText(/The scale does not begin at 0/)).toBeVisible()
})

test('only what the service allows is offered, and each link names its measure', async () => {
  open(
    aMeasureList([aMeasure({ can: { change: false, record: true, end: false } })], { can: { add: false } }),
  )

  expect(
    await screen.findByRole('link', { name: 'Record a reading of Plans lasting 9 months or more' }),
  ).toBeVisible()
  expect(screen.queryByRole('link', { name: /Change it/ })).not.toBeInTheDocument()
  expect(screen.queryByRole('link', { name: /End it/ })).not.toBeInTheDocument()
  expect(screen.queryByRole('link', { name: 'Add a measure' })).not.toBeInTheDocument()
})

test('an invented measure and an ended one say so', async () => {
  open(
    aMeasureList([
      aMeasure({
        isInvented: true,
        end: { endedOn: '2017-06-30', reason: 'No longer counted.', endedBy: 'Grace Lowe' },
      }),
    ]),
  )

  expect(await screen.findByText('Invented')).toBeVisible()
  expect(screen.getByText('Ended 30 June 2017')).toBeVisible()
})
