import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'

import { draftKey, findDraft } from '@/lib/drafts'
import { aPriority, anUpdate } from '@/test/data/priorities'
import { render } from '@/test/render'
import { answer, beAway, refuse } from '@/test/server'

import { RecordUpdatePage } from './RecordUpdatePage'

const path = '/northshire/api/priorities/neglect'
const draft = draftKey('p1', 'northshire', 'update:neglect')

function open(priority = aPriority()) {
  const onSaved = vi.fn()
  const onLeave = vi.fn()
  answer('get', path, 200, priority)
  const user = render(
    <RecordUpdatePage
      board="northshire"
      boardName="Northshire Safeguarding Children Board"
      slug="neglect"
      personId="p1"
      today="2017-09-26"
      onSaved={onSaved}
      onLeave={onLeave}
    />,
  )

  return { user, onSaved, onLeave }
}

async function write(user: UserEvent) {
  await user.type(await screen.findByLabelText('What we did'), 'Named a lead.')
  await user.type(screen.getByLabelText('What changed for children'), 'Seen sooner.')
  await user.type(screen.getByLabelText('What we will do next'), 'Ask them.')
}

const save = (user: UserEvent) => user.click(screen.getByRole('button', { name: 'Save the update' }))

test('the three parts are sent with the version that was read, and then the page is left', async () => {
  const { user, onSaved } = open()
  const sent = answer('post', `${path}/updates`, 204)

  await write(user)
  await save(user)

  await waitFor(() => {
    expect(onSaved).toHaveBeenCalledExactlyOnceWith('The update was saved.')
  })
  expect(sent[0]?.headers.get('If-Match')).toBe('"3"')
  expect(sent[0]?.body).toEqual({
    asAt: '2017-09-26',
    did: 'Named a lead.',
    impact: { state: 'stated', text: 'Seen sooner.', expectedBy: null },
    next: 'Ask them.',
  })
})

test('an impact that it is too early for is sent with the day by which it is expected', async () => {
  const { user, onSaved } = open()
  const sent = answer('post', `${path}/updates`, 204)

  await write(user)
  await user.click(screen.getByLabelText('It is too early'))
  const expected = within(screen.getByRole('group', { name: 'When the board expects to know' }))
  await user.type(expected.getByLabelText('Day'), '31')
  await user.type(expected.getByLabelText('Month'), 'March')
  await user.type(expected.getByLabelText('Year'), '2018')
  await save(user)

  await waitFor(() => {
    expect(onSaved).toHaveBeenCalled()
  })
  expect(sent[0]?.body).toMatchObject({
    impact: { state: 'too-early', text: null, expectedBy: '2018-03-31' },
  })
})

const missing = {
  did: ['Enter what we did.'],
  'impact.text': ['Enter what changed for children.'],
  next: ['Enter what we will do next.'],
}

test('what is missing is told all at once, beside the fields and in the summary, which has the focus', async () => {
  const { user } = open()
  const sent = refuse('post', `${path}/updates`, 400, { detail: 'Look again.', fields: missing })
  await screen.findByLabelText('What we did')

  await save(user)

  const summary = await screen.findByRole('alert', { name: 'There is a problem' })
  expect(summary).toHaveFocus()
  expect(
    within(summary)
      .getAllByRole('link')
      .map((link) => link.textContent),
  ).toEqual(['Enter what we did.', 'Enter what changed for children.', 'Enter what we will do next.'])
  expect(screen.getByLabelText('What we did')).toHaveAccessibleDescription(/Error: Enter what we did/)
  expect(sent[0]?.body).toMatchObject({ did: '', impact: { text: null }, next: '' })
})

test('a message in the summary leads to its field', async () => {
  const { user } = open()
  refuse('post', `${path}/updates`, 400, { detail: 'Look again.', fields: missing })
  await screen.findByLabelText('What we did')
  await save(user)

  await user.click(await screen.findByRole('link', { name: 'Enter what we will do next.' }))

  expect(screen.getByLabelText('What we will do next')).toHaveFocus()
})

test('a refusal of the service is shown beside the field it is about, and the text stays', async () => {
  const { user } = open()
  refuse('post', `${path}/updates`, 400, {
    detail: 'Look again.',
    fields: { asAt: ['The day must be today or earlier'], 'impact.text': ['Enter at most 4,000 characters'] },
  })

  await write(user)
  await save(user)

  expect(await screen.findByRole('group', { name: 'As at' })).toHaveAccessibleDescription(
    /The day must be today or earlier/,
  )
  expect(screen.getByLabelText('What changed for children')).toHaveAccessibleDescription(/at most 4,000/)
  expect(screen.getByLabelText('What we did')).toHaveValue('Named a lead.')
})

test('a refusal of the whole is told in the service’s own sentence', async () => {
  const { user } = open()
  refuse('post', `${path}/updates`, 422, {
    code: 'priorities.closed',
    detail: 'This priority is closed, so it takes no more updates.',
  })

  await write(user)
  await save(user)

  expect(await screen.findByText('This priority is closed, so it takes no more updates.')).toBeVisible()
})

test('a day that is in no calendar is not sent', async () => {
  const { user } = open()
  await write(user)
  const asAt = within(screen.getByRole('group', { name: 'As at' }))
  await user.clear(asAt.getByLabelText('Day'))
  await user.type(asAt.getByLabelText('Day'), '31')

  await save(user)

  expect(await screen.findByRole('link', { name: 'Enter a real date, such as 26 9 2017' })).toBeVisible()
})

test('when the service is away the text stays, and trying again sends it', async () => {
  const { user, onSaved } = open()
  beAway('post', `${path}/updates`)
  await write(user)
  await save(user)
  await screen.findByText('We cannot reach the service. Your text is kept here.')
  const sent = answer('post', `${path}/updates`, 204)

  await user.click(screen.getByRole('button', { name: 'Try again' }))

  await waitFor(() => {
    expect(onSaved).toHaveBeenCalled()
  })
  expect(sent[0]?.body).toMatchObject({ did: 'Named a lead.' })
})

test('what is typed is kept in the tab, and put back when the page is opened again', async () => {
  const { user } = open()
  await write(user)

  open()

  expect(await screen.findByText(/We put back the text that you had not saved/)).toBeVisible()
  expect(screen.getAllByLabelText('What we did').at(-1)).toHaveValue('Named a lead.')
})

test('what was put back can be let go', async () => {
  const first = open()
  await write(first.user)
  const { user } = open()

  await user.click(await screen.findByRole('button', { name: 'Start again without it' }))

  expect(screen.getAllByLabelText('What we did').at(-1)).toHaveValue('')
})

test('saved text is not kept in the tab any longer', async () => {
  const { user, onSaved } = open()
  answer('post', `${path}/updates`, 204)
  await write(user)
  expect(findDraft(draft)).not.toBeNull()

  await save(user)

  await waitFor(() => {
    expect(onSaved).toHaveBeenCalled()
  })
  expect(findDraft(draft)).toBeNull()
})

test('a second click while the answer is awaited sends nothing twice', async () => {
  const { user, onSaved } = open()
  const sent = answer('post', `${path}/updates`, 204)
  await write(user)

  await user.dblClick(screen.getByRole('button', { name: 'Save the update' }))

  await waitFor(() => {
    expect(onSaved).toHaveBeenCalled()
  })
  expect(sent).toHaveLength(1)
})

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
