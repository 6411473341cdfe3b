import { screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'

import { Problem } from '@/api/problem'
import { render } from '@/test/render'

import { DownloadMenu } from './DownloadMenu'

function open(save: () => Promise<void>) {
  const user = render(<DownloadMenu label="Download" files={[{ name: 'Word document', save }]} />)

  return { user, button: screen.getByRole('button', { name: 'Download' }) }
}

test('a file is asked for when it is chosen, and its arrival is told', async () => {
  const save = vi.fn(() => Promise.resolve())
  const { user, button } = open(save)
  await user.click(button)

  await user.click(screen.getByRole('button', { name: 'Word document' }))

  expect(await screen.findByText('The file was saved.')).toBeVisible()
  expect(save).toHaveBeenCalledOnce()
})

test('a file that cannot be had says why, and the page stays', async () => {
  const { user, button } = open(() =>
    Promise.reject(new Problem(503, { code: 'files.busy', detail: 'Many files are being written.' })),
  )
  await user.click(button)

  await user.click(screen.getByRole('button', { name: 'Word document' }))

  expect(await screen.findByText('Many files are being written.')).toBeVisible()
})

test('Escape closes the menu and gives the focus back to its button', async () => {
  const { user, button } = open(() => Promise.resolve())
  await user.click(button)
  await user.tab()

  await user.keyboard('{Escape}')

  await waitFor(() => {
    expect(button).toHaveFocus()
  })
  expect(button).toHaveAttribute('aria-expanded', 'false')
})
