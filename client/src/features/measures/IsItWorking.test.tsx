import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'

import { aMeasure, aMeasureList, aPoint } from '@/test/data/measures'
import { render } from '@/test/render'
import { answer, refuse } from '@/test/server'

import { IsItWorking } from './IsItWorking'

const path = '/northshire/api/priorities/neglect/measures'

function open(list: ReturnType<typeof aMeasureList>) {
  answer('get', path, 200, list as never)

  return render(<IsItWorking board="northshire" slug="neglect" />)
}

test('a measure shows its number, what it counts, its direction and its aim', async () => {
  open(aMeasureList([aMeasure()]))

  const card = within(await screen.findByRole('listitem'))
  expect(card.getByText('29')).toBeVisible()
  expect(card.getByText('children')).toBeVisible()
  expect(card.getByText('Improving')).toBeVisible()
  expect(card.getByText('from 41')).toBeVisible()
  expect(card.getByText('Aim: below 25')).toBeVisible()
  expect(card.getByRole('img', { name: /from 41 on 31 March 2016 to 29/ })).toBeVisible()
})

test('at most four stand here, those that ended do not, and all of them are a link away', async () => {
  const end = { endedOn: '2017-06-30', reason: 'No longer counted.', endedBy: 'Grace Lowe' }
  open(
    aMeasureList(
      [1, 2, 3, 4, 5, 6].map((number) =>
        aMeasure({ number, title: `M${number}`, end: number === 2 ? end : null }),
      ),
    ),
  )

  expect(await screen.findAllByRole('listitem')).toHaveLength(4)
  expect(screen.queryByText('M2')).not.toBeInTheDocument()
  expect(screen.getByRole('link', { name: 'All 6 measures' })).toBeVisible()
})

test('a hidden number is a mark with its key, and nothing is said about a direction', async () => {
  const hidden = aPoint('2017-06-30', '[c]')
  open(
    aMeasureList([
      aMeasure({
        latest: hidden,
        points: [aPoint('2016-03-31', '41'), hidden],
        description: 'Plans lasting 9 months or more. Not said, because a number is small.',
        standing: { state: 'hidden', words: 'Not said, because a number is small', from: null },
      }),
    ]),
  )

  expect(await screen.findByText('[c]')).toBeVisible()
  expect(screen.getByText('Not said, because a number is small', { exact: true })).toBeVisible()
  expect(screen.getByText(/stands for a number that is hidden/)).toBeVisible()
  expect(screen.queryByText(/from 41/)).not.toBeInTheDocument()
})

test('without a measure the board cannot say whether it works', async () => {
  open(aMeasureList([]))

  expect(await screen.findByRole('heading', { name: 'No measure yet' })).toBeVisible()
  expect(screen.getByText('Without one, the board cannot say whether this works.')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Add a measure' })).toBeVisible()
})

test('those who may not add one are offered nothing', async () => {
  open(aMeasureList([], { can: { add: false } }))

  expect(await screen.findByRole('heading', { name: 'No measure yet' })).toBeVisible()
  expect(screen.queryByRole('link')).not.toBeInTheDocument()
})

test('a block that cannot be loaded says so, and is asked again', async () => {
  refuse('get', path, 503, { code: 'database.away' })
  const user = render(<IsItWorking board="northshire" slug="neglect" />)
  const again = await screen.findByRole('button', { name: 'Try again' })
  answer('get', path, 200, aMeasureList([aMeasure()]) as never)

  await user.click(again)

  expect(await screen.findByText('29')).toBeVisible()
})
