import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'

import { render } from '@/test/render'

import { ConflictView, type ConflictRow } from './ConflictView'

const row: ConflictRow = { label: 'Title', mine: 'Notes on Jack Smith', theirs: 'Notes of the meeting' }

function open(rows: readonly ConflictRow[]) {
  render(
    <ConflictView
      sentence="Somebody has changed E-1 since you opened it."
      rows={rows}
      isPending={false}
      onKeepMine={vi.fn()}
      onTakeTheirs={vi.fn()}
    />,
  )
}

test('a person may keep their own version or take the saved one', async () => {
  open([row])

  expect(await screen.findByRole('button', { name: 'Keep mine' })).toBeVisible()
  expect(screen.getByRole('button', { name: 'Take theirs' })).toBeVisible()
})

test.each(['Notes on [removed]', 'Notes on ■'])(
  'an older version is not offered once words were removed: %s',
  async (theirs) => {
    open([row, { ...row, label: 'Address', theirs }])

    expect(await screen.findByText(/Words were removed from it for good/)).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Keep mine' })).not.toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Take theirs' })).toBeVisible()
  },
)

test('a text that was opened after the removal can be kept', async () => {
  open([{ ...row, mine: 'Register on [removed]', theirs: 'Notes on [removed]' }])

  expect(await screen.findByRole('button', { name: 'Keep mine' })).toBeVisible()
})
