import { expect, test } from 'vitest'

import { answer } from '@/test/server'

import { api } from './client'

test('the end of a line of a slide and of a page is sent as the end of a line', async () => {
  const sent = answer('post', '/northshire/api/text-checks', 200, { findings: [] })

  await api.POST('/{board}/api/text-checks', {
    params: { path: { board: 'northshire' } },
    body: { text: 'Line 1\u000bLine 2\u000cPage 2' },
  })

  expect(sent[0]?.body).toEqual({ text: 'Line 1\nLine 2\nPage 2' })
})
