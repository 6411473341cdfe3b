import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'

import { findDraft } from '@/lib/drafts'
import { answer, beAway, refuse } from '@/test/server'
import { draft, open, path, save, write } from '@/test/update-page'

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
