import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'

import { render } from '@/test/render'

import { ActionFilters } from './ActionFilters'

test('a list of one meeting says which, with its day', () => {
  render(
    <ActionFilters
      board="northshire"
      search={{ meeting: 'quality-assurance-2017-07-13' }}
      owners={[]}
      sources={[]}
      source={null}
    />,
  )

  expect(
    screen.getByRole('button', { name: 'Remove Meeting: quality assurance, 13 July 2017' }),
  ).toBeVisible()
})

test('a list is narrowed to a kind of source, and says from which record it shows what came', () => {
  render(
    <ActionFilters
      board="northshire"
      search={{ sourceKind: 'measure', source: 'neglect', sourceNumber: 1 }}
      owners={[]}
      sources={[
        { kind: 'priority', count: 3 },
        { kind: 'review', count: 1 },
      ]}
      source={{
        kind: 'measure',
        address: 'neglect',
        number: 1,
        page: 'priorities/neglect/measures/1',
        label: 'Plans',
        belongsTo: 'Neglect',
        part: null,
      }}
    />,
  )

  expect(screen.getByLabelText('From')).toHaveDisplayValue('Measures')
  expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toContain('Reviews')
  expect(screen.getByRole('button', { name: 'Remove From: Neglect: Plans' })).toBeVisible()
})
