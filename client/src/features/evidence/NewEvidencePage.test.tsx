import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'

import { aFile, fileCheck, fileRules, marked } from '@/test/data/files'
import { takeForm, termsOf } from '@/test/forms'
import { render } from '@/test/render'
import { answer } from '@/test/server'

import { NewEvidencePage } from './NewEvidencePage'

const path = '/northshire/api/evidence'

async function choosing(file: File | null, but: Partial<typeof fileRules> = {}) {
  const saved: string[] = []
  answer('get', `${path}/file-rules`, 200, { ...fileRules, ...but })
  const user = render(
    <NewEvidencePage
      owner={{ kind: 'board', slug: 'northshire' }}
      ownerName="Northshire"
      personId="person-1"
      onSaved={(reference) => saved.push(reference)}
    />,
  )
  await user.click(await screen.findByLabelText('As a file'))

  if (file) {
    await screen.findByText(/Each file is checked for viruses/)
    await user.upload(screen.getByLabelText('File'), file)
  }

  return { user, saved }
}

test('a file that is not what it says is refused beside its field as soon as it is chosen', async () => {
  takeForm(`${path}/file-checks`, 400, {
    code: 'invalid',
    fields: { file: ['The content of the file is not what its name says.'] },
  })

  await choosing(aFile())

  expect(await screen.findByText('The content of the file is not what its name says.')).toBeVisible()
  expect(screen.getByLabelText('File')).toHaveAccessibleDescription(/not what its name says/)
})

test('a file that is too large is not sent at all', async () => {
  const sent = takeForm(`${path}/file-checks`, 200, fileCheck)

  await choosing(aFile('a'.repeat(1001)))

  expect(await screen.findByText('The file is larger than 10 MB.')).toBeVisible()
  expect(sent).toHaveLength(0)
})

test('marked words in a file are answered for, and the answer goes along with the file', async () => {
  takeForm(`${path}/file-checks`, 200, { ...fileCheck, findings: [marked] })
  const sent = takeForm(path, 201, { reference: 'E-7', version: 1 })
  const { user, saved } = await choosing(aFile())

  await user.click(await screen.findByRole('button', { name: /This is not a child or family/ }))
  expect(screen.queryByRole('button', { name: /Remove it/ })).not.toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Add the evidence' }))

  await expect.poll(() => saved).toEqual(['E-7'])
  expect(sent[0]?.has('file')).toBe(true)
  expect(termsOf(sent[0])).toMatchObject({
    address: null,
    answers: [{ field: 'file', kind: 'name-with-age', words: 'Jack Smith aged 7' }],
  })
})

test('words that cannot be read are left to the person, in words', async () => {
  takeForm(`${path}/file-checks`, 200, { ...fileCheck, unread: 'Page 2 has no text, only pictures.' })

  await choosing(aFile())

  expect(await screen.findByText(/Looked through: .* Page 2 has no text, only pictures\./)).toBeVisible()
})

test('where no scanner is connected there is no file to choose, and the form says why', async () => {
  await choosing(null, { isOpen: false, scanning: 'Files are not taken.' })

  expect(await screen.findByText('Files are not taken.')).toBeVisible()
  expect(screen.queryByLabelText('File')).not.toBeInTheDocument()
})
