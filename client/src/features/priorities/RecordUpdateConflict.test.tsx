import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'

import { findDraft } from '@/lib/drafts'
import { aPriority, anUpdate } from '@/test/data/priorities'
import { answer, refuse } from '@/test/server'
import { draft, open, path, save, write } from '@/test/update-page'

const theirs = aPriority({
  version: 4,
  updates: [anUpdate({ id: 'u2', did: 'Held a conference.', writtenBy: 'Nia Probert' }), anUpdate()],
})

async function conflict(current = theirs) {
  const page = open()
  refuse('post', `${path}/updates`, 412, {
    code: 'priorities.stale',
    detail: 'Changed.',
    current: current as never,
  })
  await write(page.user)
  await save(page.user)
  await screen.findByRole('heading', { name: 'Someone else changed this while you were writing' })

  return page
}

test('when someone else was first, both versions stand side by side, with who it was', async () => {
  await conflict()

  const view = within(screen.getByRole('region', { name: /Someone else changed this/ }))
  expect(view.getByText('Named a lead.')).toBeVisible()
  expect(view.getByText('Held a conference.')).toBeVisible()
  expect(view.getByText(/Nia Probert, written 22 August 2017 at 10:00am/)).toBeVisible()
})

test('who was first is told by the history, to those who may read it', async () => {
  answer('get', '/northshire/api/things/priority/neglect/history', 200, {
    items: [
      {
        id: 'h2',
        at: '2017-09-26T08:30:00Z',
        who: 'Ada Moor',
        sentence: 'Added measure 1',
        subject: { kind: 'measure' },
        changes: [],
      },
      {
        id: 'h1',
        at: '2017-09-26T08:00:00Z',
        who: 'Grace Lowe',
        sentence: 'Update recorded',
        subject: { kind: 'priority' },
        changes: [],
      },
    ],
    next: null,
  })

  await conflict({ ...theirs, can: { ...theirs.can, readHistory: true } })

  expect(
    await screen.findByText(/Grace Lowe changed it 26 September 2017 at 9:00am: Update recorded/),
  ).toBeVisible()
})

test('keeping mine sends it again, from the version that is now', async () => {
  const { user, onSaved } = await conflict()
  const sent = answer('post', `${path}/updates`, 204)

  await user.click(screen.getByRole('button', { name: 'Keep mine' }))

  await waitFor(() => {
    expect(onSaved).toHaveBeenCalled()
  })
  expect(sent[0]?.headers.get('If-Match')).toBe('"4"')
  expect(sent[0]?.body).toMatchObject({ did: 'Named a lead.' })
})

test('what the person makes of both is saved from the version that is now', async () => {
  const { user, onSaved } = await conflict()
  const sent = answer('post', `${path}/updates`, 204)

  await user.type(screen.getByLabelText('What we did'), ' And a deputy.')
  await save(user)

  await waitFor(() => {
    expect(onSaved).toHaveBeenCalled()
  })
  expect(sent[0]?.headers.get('If-Match')).toBe('"4"')
  expect(sent[0]?.body).toMatchObject({ did: 'Named a lead. And a deputy.' })
})

test('taking theirs lets go of mine and leaves the page', async () => {
  const { user, onLeave } = await conflict()

  await user.click(screen.getByRole('button', { name: 'Take theirs' }))

  expect(onLeave).toHaveBeenCalledOnce()
  expect(findDraft(draft)).toBeNull()
})
