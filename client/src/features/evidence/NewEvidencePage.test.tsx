import { screen } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { expect, test } from 'vitest'

import { render } from '@/test/render'
import { answer, server } from '@/test/server'

import { NewEvidencePage } from './NewEvidencePage'

const path = '/northshire/api/evidence'
const rules = {
  isOpen: true,
  mostBytes: 1000,
  endings: ['.pdf', '.docx'],
  isScanned: true,
  scanning: 'Each file is checked for viruses before it is kept.',
  tooLarge: 'The file is larger than 10 MB.',
}

const check = {
  name: 'Register.docx',
  kind: 'docx',
  size: 14,
  isScanned: true,
  unread: null,
  findings: [],
}

const mark = {
  kind: 'name-with-age',
  start: 0,
  length: 17,
  words: 'Jack Smith aged 7',
  likeness: 'a name with an age',
  sentence: 'This may be a name with an age.',
}

async function choosing(file: File | null, but: Partial<typeof rules> = {}) {
  const saved: string[] = []
  answer('get', `${path}/file-rules`, 200, { ...rules, ...but })
  const user = render(
    <NewEvidencePage
      board="northshire"
      boardName="Northshire"
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

/** Answers a form with a file, and keeps its parts. */
function take(address: string, status: number, body: object) {
  const sent: FormData[] = []
  server.use(
    http.post(`*${address}`, async ({ request }) => {
      sent.push(await request.formData())

      return HttpResponse.json(body, { status })
    }),
  )

  return sent
}

const aFile = (words = 'Attendance') => new File([words], 'Register.docx')

test('a file that is not what it says is refused beside its field as soon as it is chosen', async () => {
  take(`${path}/file-checks`, 400, {
    code: 'invalid',
    fields: { file: ['The content of the file is not what its name says.'] },
  })

  await choosing(aFile())

  expect(await screen.findByText('The content of the file is not what its name says.')).toBeVisible()
  expect(screen.getByLabelText('File')).toHaveAccessibleDescription(/not what its name says/)
})

test('a file that is too large is not sent at all', async () => {
  const sent = take(`${path}/file-checks`, 200, check)

  await choosing(aFile('a'.repeat(1001)))

  expect(await screen.findByText('The file is larger than 10 MB.')).toBeVisible()
  expect(sent).toHaveLength(0)
})

test('marked words in a file are answered for, and the answer goes along with the file', async () => {
  take(`${path}/file-checks`, 200, { ...check, findings: [mark] })
  const sent = take(path, 201, { reference: 'E-7', version: 1 })
  const { user, saved } = await choosing(aFile())

  await user.click(await screen.findByRole('button', { name: /This is not a child or family/ }))
  expect(screen.queryByRole('button', { name: /Remove it/ })).not.toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Add the evidence' }))

  await expect.poll(() => saved).toEqual(['E-7'])
  expect(sent[0]?.has('file')).toBe(true)
  expect(JSON.parse(sent[0]?.get('terms') as string)).toMatchObject({
    address: null,
    answers: [{ field: 'file', kind: 'name-with-age', words: 'Jack Smith aged 7' }],
  })
})

test('words that cannot be read are left to the person, in words', async () => {
  take(`${path}/file-checks`, 200, { ...check, unread: 'Page 2 has no text, only pictures.' })

  await choosing(aFile())

  expect(await screen.findByText(/Looked through: .* Page 2 has no text, only pictures\./)).toBeVisible()
})

test('where no scanner is connected there is no file to choose, and the form says why', async () => {
  await choosing(null, { isOpen: false, scanning: 'Files are not taken.' })

  expect(await screen.findByText('Files are not taken.')).toBeVisible()
  expect(screen.queryByLabelText('File')).not.toBeInTheDocument()
})
