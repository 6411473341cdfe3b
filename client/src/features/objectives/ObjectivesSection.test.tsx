import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'

import { anObjective } from '@/test/data/priorities'
import { render } from '@/test/render'
import { answer, refuse } from '@/test/server'

import { ObjectivesSection } from './ObjectivesSection'

const path = '/northshire/api/priorities/neglect/objectives'

function open(items: ReturnType<typeof anObjective>[], add = true) {
  answer('get', path, 200, { priority: 'Neglect', items, can: { add } } as never)

  return render(
    <ObjectivesSection board="northshire" slug="neglect">
      {({ number }) => <p>What belongs to {number}</p>}
    </ObjectivesSection>,
  )
}

test('objectives stand with their numbers, their days and what belongs to them', async () => {
  open([anObjective(), anObjective({ number: 2, sentence: 'Seen early', to: null })])

  expect(await screen.findByRole('article', { name: '1 No child drifts on a plan' })).toBeVisible()
  expect(screen.getByText('By 31 March 2018')).toBeVisible()
  expect(screen.getByText('What belongs to 2')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Reword objective 1' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Add an objective' })).toBeVisible()
})

test('a dropped objective stays with its reason and offers nothing', async () => {
  open([
    anObjective({
      drop: { droppedOn: '2017-09-26', reason: 'Another board leads.', droppedBy: 'Grace Lowe' },
      can: { reword: false, drop: false },
    }),
  ])

  expect(await screen.findByText('Dropped 26 September 2017')).toBeVisible()
  expect(screen.getByText('Another board leads.')).toBeVisible()
  expect(screen.queryByRole('link', { name: /objective 1/ })).not.toBeInTheDocument()
})

test('a priority without an objective says what one is for', async () => {
  open([], false)

  expect(await screen.findByRole('heading', { name: 'No objective yet' })).toBeVisible()
  expect(screen.queryByRole('link')).not.toBeInTheDocument()
})

test('a block that cannot be loaded says so, and is asked again', async () => {
  refuse('get', path, 503, { code: 'database.away' })
  const user = render(<ObjectivesSection board="northshire" slug="neglect" />)
  const again = await screen.findByRole('button', { name: 'Try again' })
  answer('get', path, 200, { priority: 'Neglect', items: [anObjective()], can: { add: false } } as never)

  await user.click(again)

  expect(await screen.findByText('No child drifts on a plan')).toBeVisible()
})
