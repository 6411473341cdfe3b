import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'

import { render } from '@/test/render'

import { Tag } from './Tag'

test.each(['on-track', 'needs-attention', 'off-track', 'done', 'doing', 'none', 'note', 'invented'] as const)(
  'the tag %s says its state in words, not by colour alone',
  (kind) => {
    render(<Tag kind={kind} words="Needs attention" />)

    expect(screen.getByText('Needs attention')).toBeVisible()
  },
)

test('an icon of a tag is not read out beside its words', () => {
  render(<Tag kind="off-track" words="Off track" />)

  expect(screen.getByText('Off track').querySelector('svg')).toHaveAttribute('aria-hidden', 'true')
})
