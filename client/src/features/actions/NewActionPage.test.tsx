import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'

import { render } from '@/test/render'
import { answer } from '@/test/server'

import { NewActionPage } from './NewActionPage'

test('a proposal is sent with the meeting that it came from, and with no word of an agreement', async () => {
  const counts = { open: 0, overdue: 0, waiting: 0, finished: 0, all: 0 }
  const list = {
    items: [],
    total: 0,
    counts,
    owners: [],
    sources: [],
    source: null,
    views: [],
    nextMeeting: null,
    next: null,
  }
  answer('get', '/northshire/api/actions', 200, { ...list, can: { propose: true, raise: false } })
  answer('get', '/northshire/api/agencies', 200, { items: [], next: null })
  const sent = answer('post', '/northshire/api/actions/proposals', 201, { reference: 'A-7', version: 1 })
  const onSaved = vi.fn()
  const user = render(
    <NewActionPage
      board="northshire"
      boardName="Northshire"
      personId="p1"
      today="2017-09-26"
      priorities={[]}
      meetings={[{ slug: 'executive-2017-09-07', label: 'Executive, 7 September 2017' }]}
      priority={undefined}
      record={null}
      onSaved={onSaved}
    />,
  )

  await user.selectOptions(await screen.findByLabelText('What it came from'), 'A meeting')
  await user.selectOptions(screen.getByLabelText('Which meeting'), 'Executive, 7 September 2017')
  await user.click(screen.getByRole('button', { name: 'Propose the action' }))

  await vi.waitFor(() => {
    expect(onSaved).toHaveBeenCalledWith('A-7', 'A-7 was proposed.')
  })
  expect(sent[0]?.body).toMatchObject({ source: { kind: 'meeting', meeting: 'executive-2017-09-07' } })
  expect(Object.keys(sent[0]?.body as object)).not.toContain('atMeeting')
})
