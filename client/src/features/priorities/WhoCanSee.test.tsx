import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'

import { render } from '@/test/render'
import { answer } from '@/test/server'

import { WhoCanSee } from './WhoCanSee'

test('the roles are told by the names that the board gives them', async () => {
  answer('get', '/northshire/api/priorities/neglect/readers', 200, {
    history: [{ role: 'chair', label: 'Independent scrutineer' }],
    priority: [
      { role: 'chair', label: 'Independent scrutineer' },
      { role: 'lay', label: 'Lay member' },
    ],
  })

  render(<WhoCanSee board="northshire" slug="neglect" />)

  const card = within(await screen.findByRole('region', { name: 'Who can see this' }))
  expect(card.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Independent scrutineer',
    'Independent scrutineer',
    'Lay member',
  ])
})
