import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'

import { render } from '@/test/render'

import { Grade } from './Grade'

test.each([0, 1, 2, 3] as const)('grade %i says itself in words, and its shape is not read out', (value) => {
  render(<Grade value={value} words="Partly met" />)

  expect(screen.getByText('Partly met')).toBeVisible()
  expect(screen.getByText('Partly met').querySelector('svg')).toHaveAttribute('aria-hidden', 'true')
})

test('no two grades have the same shape', () => {
  render(
    <>
      <Grade value={0} words="Not met" />
      <Grade value={1} words="Partly met" />
      <Grade value={2} words="Met" />
      <Grade value={3} words="Met and embedded" />
    </>,
  )

  const shapes = [...document.querySelectorAll('.lc-grade svg')].map((svg) => svg.innerHTML)

  expect(new Set(shapes).size).toBe(4)
})
