import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'

import { render } from '@/test/render'

import { ActionFilters } from './ActionFilters'

test('a list of one meeting says which, with its day', () => {
  render(
    <ActionFilters board="northshire" search={{ meeting: 'quality-assurance-2017-07-13' }} owners={[]} />,
  )

  expect(
    screen.getByRole('button', { name: 'Remove Meeting: quality assurance, 13 July 2017' }),
  ).toBeVisible()
})
