import { expect, test, vi } from 'vitest'

import { answer, refuse } from '@/test/server'

import { api } from './client'
import { saveFile } from './file'

function ask() {
  return saveFile(
    api.GET('/{board}/api/priorities/{slug}/highlight-report', {
      params: { path: { board: 'northshire', slug: 'neglect' }, query: { format: 'docx' } },
      parseAs: 'blob',
    }),
  )
}

/** The link that the browser follows to save a file. */
function linkThatIsFollowed() {
  const links: string[] = []
  URL.createObjectURL = () => 'blob:file'
  URL.revokeObjectURL = () => undefined
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    links.push(`${this.href} ${this.download}`)
  })

  return links
}

test('a file is saved under the name that the service gave it', async () => {
  const links = linkThatIsFollowed()
  answer('get', '/northshire/api/priorities/neglect/highlight-report', 200, 'words', {
    'Content-Disposition': "attachment; filename=neglect.docx; filename*=UTF-8''neglect.docx",
  })

  await ask()

  expect(links).toEqual(['blob:file neglect.docx'])
})

test('a refusal is thrown as it is worded, and nothing is saved', async () => {
  const links = linkThatIsFollowed()
  refuse('get', '/northshire/api/priorities/neglect/highlight-report', 503, { detail: 'Too many files.' })

  await expect(ask()).rejects.toThrow('Too many files.')

  expect(links).toEqual([])
})
