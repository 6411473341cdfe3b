import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'

import { render } from '@/test/render'

import { WebAddress } from './WebAddress'

test('an address is a link that tells the other side nothing', () => {
  render(<WebAddress address="https://council.example/report" words="Report" />)

  const link = screen.getByRole('link', { name: 'Report' })
  expect(link).toHaveAttribute('href', 'https://council.example/report')
  expect(link).toHaveAttribute('rel', 'noreferrer')
})

test.each(['https://council.example/[removed]/report', 'https://council.example/%5Bremoved%5D'])(
  'an address that lost words is no link and says so: %s',
  (address) => {
    render(<WebAddress address={address} words="Report" />)

    expect(screen.queryByRole('link')).not.toBeInTheDocument()
    expect(screen.getByText(/Words were removed from this address/)).toBeVisible()
  },
)
