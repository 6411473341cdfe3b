import { screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'

import { agency, board, open } from '@/test/action-page'
import { anAction, anActionCan, anAlsoPromised, aProofFile, aWordDone } from '@/test/data/actions'
import { aFile, fileCheck, fileRules, marked } from '@/test/data/files'
import { takeForm, termsOf } from '@/test/forms'
import { answer, refuse } from '@/test/server'

import type { ActionPlace } from './change-one'

const actions = '/agencies/meridian-police/api/actions'
const completions = `${actions}/northshire/A-142/completions`

async function saying(place: ActionPlace = agency) {
  answer('get', `${actions}/file-rules`, 200, fileRules)
  const opened = open(anAction({ can: anActionCan({ sayDone: true }) }), place)
  await opened.user.click(screen.getByRole('button', { name: 'Say it is done' }))

  return opened
}

async function withFile() {
  const opened = await saying()
  await opened.user.type(screen.getByLabelText('What shows that it is done'), 'The register.')
  await opened.user.click(screen.getByLabelText('As a file'))
  await screen.findByText(/Each file is checked for viruses/)
  await opened.user.upload(screen.getByLabelText('File'), aFile())

  return opened
}

test('a file goes along with the words, the declaration and what was said of marked words', async () => {
  takeForm(`${actions}/file-checks`, 200, { ...fileCheck, findings: [marked] })
  const sent = takeForm(completions, 204)
  const { user, onSaved } = await withFile()

  await user.click(await screen.findByRole('button', { name: /This is not a child or family/ }))
  await user.click(screen.getByLabelText(/I have looked through it/))
  await user.click(screen.getByRole('button', { name: 'Say that it is done' }))

  await vi.waitFor(() => {
    expect(onSaved).toHaveBeenCalledWith('You said that A-142 is done. The board verifies it.')
  })
  expect(sent[0]?.has('file')).toBe(true)
  expect(termsOf(sent[0])).toEqual({
    doneOn: '2017-09-26',
    proof: 'The register.',
    proofAddress: null,
    noProofReason: null,
    isDeclared: true,
    also: [],
    answers: [{ field: 'file', kind: 'name-with-age', words: 'Jack Smith aged 7' }],
  })
})

test('a refusal stands beside what it is about, and what was typed and the file stay', async () => {
  takeForm(`${actions}/file-checks`, 200, fileCheck)
  takeForm(completions, 400, {
    code: 'invalid',
    fields: { isDeclared: ['Look through the file, and confirm that it names no child and no family.'] },
  })
  const { user } = await withFile()
  await screen.findByText(/Looked through: Register.docx/)

  await user.click(screen.getByRole('button', { name: 'Say that it is done' }))

  expect(await screen.findByRole('alert', { name: 'There is a problem' })).toHaveFocus()
  expect(screen.getByRole('group', { name: 'Declaration' })).toHaveAccessibleDescription(
    /Look through the file/,
  )
  expect(screen.getByLabelText('What shows that it is done')).toHaveValue('The register.')
  expect(screen.getByText(/Looked through: Register.docx/)).toBeVisible()
})

test('what was typed for one way is not sent for another', async () => {
  const sent = answer('post', completions, 204)
  const place = { ...agency, also: [anAlsoPromised()] }
  const { user, onSaved } = await saying(place)
  await user.type(screen.getByLabelText('What shows that it is done'), 'The register.')
  await user.type(screen.getByLabelText(/Where it is to be found/), 'https://police.example')
  await user.click(screen.getByLabelText('Neither'))

  await user.click(screen.getByRole('button', { name: 'Say that it is done' }))

  await vi.waitFor(() => {
    expect(onSaved).toHaveBeenCalledOnce()
  })
  expect(sent[0]?.body).toEqual({
    doneOn: '2017-09-26',
    proof: 'The register.',
    proofAddress: null,
    noProofReason: null,
    also: [{ board: 'shropshire', reference: 'A-7', version: 3 }],
  })
})

test('a board says done as before: it cites its own evidence', async () => {
  await saying(board)

  expect(screen.getByLabelText(/Where it is to be found/)).toBeVisible()
  expect(screen.queryByLabelText('As a file')).not.toBeInTheDocument()
})

test('the board fetches the file under the word that it is done, and reads who declared it', () => {
  open(anAction({ completions: [aWordDone({ file: aProofFile({ answers: 2 }) })] }), board)

  expect(screen.getByRole('link', { name: 'Register.pdf (PDF, 2 KB)' })).toHaveAttribute(
    'href',
    '/northshire/api/actions/A-142/completions/1/file',
  )
  expect(
    screen.getByText(
      'Not checked for viruses. Gareth Pinfold declared that it names no child and no family, and said so of 2 marked places in it',
    ),
  ).toBeVisible()
  expect(screen.queryByRole('button', { name: /Destroy the file/ })).not.toBeInTheDocument()
})

test('the agency fetches it on its own side, and destroys nothing', () => {
  open(
    anAction({
      completions: [aWordDone({ file: aProofFile({ isScanned: true }) })],
      can: anActionCan({ destroyFiles: true }),
    }),
    agency,
  )

  expect(screen.getByRole('link', { name: /Register.pdf/ })).toHaveAttribute('href', `${completions}/1/file`)
  expect(screen.queryByText(/Not checked for viruses/)).not.toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /Destroy the file/ })).not.toBeInTheDocument()
})

test('the board destroys the file for a reason, from the version that was read', async () => {
  const sent = answer('post', '/northshire/api/actions/A-142/completions/1/destruction', 204)
  const can = anActionCan({ destroyFiles: true })
  const { user, onSaved } = open(anAction({ completions: [aWordDone({ file: aProofFile() })], can }), board)

  await user.click(screen.getByRole('button', { name: 'Destroy the file Register.pdf' }))
  const dialog = within(screen.getByRole('dialog', { name: 'Destroy the file of A-142?' }))
  await user.type(dialog.getByLabelText('Why it is destroyed'), 'It named a child.')
  await user.click(dialog.getByRole('button', { name: 'Destroy the file' }))

  await vi.waitFor(() => {
    expect(onSaved).toHaveBeenCalledWith('The file of A-142 was destroyed.')
  })
  expect(sent[0]?.body).toEqual({ reason: 'It named a child.' })
  expect(sent[0]?.headers.get('If-Match')).toBe('"4"')
})

test('what somebody changed meanwhile is shown before the file is destroyed', async () => {
  const destruction = '/northshire/api/actions/A-142/completions/1/destruction'
  const can = anActionCan({ destroyFiles: true })
  const current = anAction({
    version: 7,
    state: 'verified',
    completions: [aWordDone({ file: aProofFile() })],
    can,
  })
  refuse('post', destruction, 412, { code: 'actions.stale', current: current as never })
  const { user, onSaved } = open(
    anAction({ state: 'done', completions: [aWordDone({ file: aProofFile() })], can }),
    board,
  )
  await user.click(screen.getByRole('button', { name: 'Destroy the file Register.pdf' }))
  await user.type(screen.getByLabelText('Why it is destroyed'), 'It named a child.')
  await user.click(screen.getByRole('button', { name: 'Destroy the file' }))

  expect(await screen.findByText(/Somebody has changed A-142 since you opened it/)).toBeVisible()
  expect(screen.getByLabelText('Why it is destroyed')).toHaveValue('It named a child.')
  const sent = answer('post', destruction, 204)
  await user.click(screen.getByRole('button', { name: 'Keep mine' }))

  await vi.waitFor(() => {
    expect(onSaved).toHaveBeenCalledOnce()
  })
  expect(sent[0]?.body).toEqual({ reason: 'It named a child.' })
  expect(sent[0]?.headers.get('If-Match')).toBe('"7"')
})

test('a file that was destroyed is named, with who did it and why, and not led to', () => {
  const destroyed = { at: '2017-09-20T09:00:00Z', by: 'Nia Probert', reason: 'It named a child.' }
  open(anAction({ completions: [aWordDone({ file: aProofFile({ destroyed }) })] }), agency)

  expect(
    screen.getByText(/Register.pdf. Destroyed on 20 September 2017 by Nia Probert: It named a child./),
  ).toBeVisible()
  expect(screen.queryByRole('link', { name: /Register.pdf/ })).not.toBeInTheDocument()
})
