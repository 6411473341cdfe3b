import { screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'

import { agency, open } from '@/test/action-page'
import { anAction, anActionCan } from '@/test/data/actions'
import { marked } from '@/test/data/files'
import { answer } from '@/test/server'

const actions = '/agencies/meridian-police/api/actions/northshire/A-142'
const answers = (field: string) => [{ field, kind: 'name-with-age', words: 'Jack Smith aged 7' }]

/** Writes a text in a dialog, and says of what is marked in it that it is not a child or a family. */
async function write(button: string, label: string) {
  answer('post', '/agencies/meridian-police/api/text-checks', 200, { findings: [marked] })
  const can = anActionCan({ update: true, askForTime: true })
  const { user, onSaved } = open(anAction({ can }), agency, { kind: 'agency', slug: 'meridian-police' })
  await user.click(screen.getByRole('button', { name: button }))
  const dialog = within(screen.getByRole('dialog'))
  await user.type(dialog.getByLabelText(label), 'Jack Smith aged 7')
  await user.tab()
  await user.click(await dialog.findByRole('button', { name: /This is not a child or family/ }))

  return { user, onSaved, dialog }
}

test('what an agency says of marked words goes along with its update', async () => {
  const sent = answer('post', `${actions}/updates`, 204)
  const { user, onSaved, dialog } = await write('Write an update', 'How it goes')

  await user.click(dialog.getByLabelText('On track'))
  await user.click(dialog.getByRole('button', { name: 'Save the update' }))

  await vi.waitFor(() => {
    expect(onSaved).toHaveBeenCalledOnce()
  })
  expect(sent[0]?.body).toMatchObject({ text: 'Jack Smith aged 7', answers: answers('text') })
})

test('what an agency says of marked words goes along when it asks for time', async () => {
  const sent = answer('post', `${actions}/due-changes`, 204)
  const { user, onSaved, dialog } = await write('Ask for more time', 'Why more time is needed')

  await user.click(dialog.getByRole('button', { name: 'Ask the board' }))

  await vi.waitFor(() => {
    expect(onSaved).toHaveBeenCalledOnce()
  })
  expect(sent[0]?.body).toMatchObject({ reason: 'Jack Smith aged 7', answers: answers('reason') })
})
