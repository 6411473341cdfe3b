import { screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'

import { agency, open } from '@/test/action-page'
import { anAction, anActionCan, anAlsoPromised, aWordDone, aSource } from '@/test/data/actions'
import { answer, refuse } from '@/test/server'

import type { ActionPlace } from './change-one'

const path = '/northshire/api/actions/A-142'

test('it says how late it is, and that nothing was said yet', () => {
  open(anAction())

  expect(screen.getByText('26 days late')).toBeVisible()
  expect(screen.getByText('Needs attention')).toBeVisible()
  expect(screen.getByRole('heading', { name: 'No update yet' })).toBeVisible()
  expect(screen.queryByRole('button')).not.toBeInTheDocument()
})

test('a time that a holiday moved says from which day, and when the next one is', () => {
  open(anAction({ due: '2016-12-28', movedFrom: '2016-12-25', recurrence: 'monthly', next: '2017-01-25' }))

  expect(screen.getByText(/28 December 2016, every month/)).toBeVisible()
  expect(screen.getByText('Sunday 25 December 2016, no working day')).toBeVisible()
  expect(screen.getByText('25 January 2017')).toBeVisible()
})

test('who verifies what comes again, or gives it another day, is told of the times after it', async () => {
  const can = anActionCan({ verify: true, setDue: true })
  const { user } = open(anAction({ recurrence: 'monthly', next: '2017-11-30', can }))

  await user.click(screen.getByRole('button', { name: 'Verify it' }))
  expect(screen.getByText(/It is then due on Thursday 30 November 2017/)).toBeVisible()
  await user.keyboard('{Escape}')

  await user.click(screen.getByRole('button', { name: 'Change the day' }))
  expect(screen.getByText(/Another day is for this time only/)).toBeVisible()
})

test('an update is sent from the version that was read', async () => {
  const sent = answer('post', `${path}/updates`, 204)
  const { user, onSaved } = open(anAction({ can: anActionCan({ update: true }) }))

  await user.click(screen.getByRole('button', { name: 'Write an update' }))
  const dialog = within(screen.getByRole('dialog', { name: 'Write an update of A-142' }))
  await user.type(dialog.getByLabelText('How it goes'), 'Nine teams have a lead.')
  await user.click(dialog.getByLabelText('On track'))
  await user.click(dialog.getByRole('button', { name: 'Save the update' }))

  await vi.waitFor(() => {
    expect(onSaved).toHaveBeenCalledWith('The update of A-142 was saved.')
  })
  expect(sent[0]?.body).toEqual({ text: 'Nine teams have a lead.', outlook: 'on-track' })
  expect(sent[0]?.headers.get('If-Match')).toBe('"4"')
})

test('done without proof is told beside the field, and the text stays', async () => {
  refuse('post', `${path}/completions`, 400, {
    fields: { proof: ['Enter what shows that it is done, or say why nothing does.'] },
  })
  const { user } = open(anAction({ can: anActionCan({ sayDone: true }) }))

  await user.click(screen.getByRole('button', { name: 'Say it is done' }))
  await user.type(screen.getByLabelText(/Where it is to be found/), 'https://board.example')
  await user.click(screen.getByRole('button', { name: 'Say that it is done' }))

  const summary = within(await screen.findByRole('alert'))
  expect(summary.getByRole('link', { name: /Enter what shows that it is done/ })).toBeVisible()
  expect(screen.getByLabelText(/Where it is to be found/)).toHaveValue('https://board.example')
})

test('whoever came second sees both and keeps theirs from the newer version', async () => {
  const current = anAction({
    version: 7,
    updates: [
      {
        id: 'u1',
        text: 'All teams have one.',
        outlook: 'on-track',
        side: 'board',
        writtenBy: 'Grace Lowe',
        writtenAt: '2017-09-26T09:00:00Z',
      },
    ],
  })
  refuse('post', `${path}/updates`, 412, { code: 'actions.stale', current: current as never })
  const { user, onSaved } = open(anAction({ can: anActionCan({ update: true }) }))
  await user.click(screen.getByRole('button', { name: 'Write an update' }))
  await user.type(screen.getByLabelText('How it goes'), 'Nine teams.')
  await user.click(screen.getByLabelText('On track'))
  await user.click(screen.getByRole('button', { name: 'Save the update' }))

  expect(await screen.findByText('All teams have one.')).toBeVisible()
  const sent = answer('post', `${path}/updates`, 204)
  await user.click(screen.getByRole('button', { name: 'Keep mine' }))

  await vi.waitFor(() => {
    expect(onSaved).toHaveBeenCalledOnce()
  })
  expect(sent[0]?.headers.get('If-Match')).toBe('"7"')
})

test('an agency speaks on its own side, and sees no source', async () => {
  const sent = answer('post', '/agencies/meridian-police/api/actions/northshire/A-142/due-changes', 204)
  const { user, onSaved } = open(anAction({ sources: [], can: anActionCan({ askForTime: true }) }), agency)

  expect(screen.queryByRole('heading', { name: 'What it came from' })).not.toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Ask for more time' }))
  await user.type(screen.getByLabelText('Day'), '30')
  await user.type(screen.getByLabelText('Month'), '11')
  await user.type(screen.getByLabelText('Year'), '2017')
  await user.type(screen.getByLabelText('Why more time is needed'), 'The supplier is late.')
  await user.click(screen.getByRole('button', { name: 'Ask the board' }))

  await vi.waitFor(() => {
    expect(onSaved).toHaveBeenCalledOnce()
  })
  expect(sent[0]?.body).toEqual({ to: '2017-11-30', reason: 'The supplier is late.' })
})

test('an agency says the same to the boards that stay ticked', async () => {
  const sent = answer('post', '/agencies/meridian-police/api/actions/northshire/A-142/updates', 204)
  const place: ActionPlace = {
    ...agency,
    also: [
      anAlsoPromised(),
      anAlsoPromised({ board: { slug: 'surrey', name: 'Surrey' }, reference: 'A-9', version: 2 }),
      anAlsoPromised({ board: { slug: 'somerset', name: 'Somerset' }, canWork: false }),
    ],
  }
  const { user, onSaved } = open(anAction({ can: anActionCan({ update: true }) }), place)

  await user.click(screen.getByRole('button', { name: 'Write an update' }))
  const dialog = within(screen.getByRole('dialog'))
  await user.type(dialog.getByLabelText('How it goes'), 'Begun.')
  await user.click(dialog.getByLabelText('On track'))
  expect(dialog.queryByLabelText('Somerset')).not.toBeInTheDocument()
  await user.click(dialog.getByLabelText('Surrey'))
  await user.click(dialog.getByRole('button', { name: 'Save the update' }))

  await vi.waitFor(() => {
    expect(onSaved).toHaveBeenCalledOnce()
  })
  expect(sent[0]?.body).toEqual({
    text: 'Begun.',
    outlook: 'on-track',
    also: [{ board: 'shropshire', reference: 'A-7', version: 3 }],
  })
})

test('proof is a link only to the web, and what the board answered stands beside it', () => {
  open(
    anAction({
      state: 'in-progress',
      completions: [
        aWordDone({
          proofAddress: 'https://board.example/register',
          answer: 'sent-back',
          answerReason: 'Two teams are missing.',
          answeredOn: '2017-09-01',
          answeredBy: 'Nia Probert',
        }),
      ],
    }),
  )

  expect(screen.getByRole('link', { name: 'https://board.example/register' })).toBeVisible()
  expect(screen.getByText(/Two teams are missing/)).toBeVisible()
})

test('it is agreed at one of the board’s meetings, which has its own day', async () => {
  const sent = answer('post', `${path}/agreement`, 204)
  const { user, onSaved } = open(anAction({ state: 'proposed', can: anActionCan({ agree: true }) }))

  await user.click(screen.getByRole('button', { name: 'Agree it' }))
  await user.selectOptions(screen.getByLabelText('Agreed at'), 'Executive, 7 September 2017')
  expect(screen.queryByRole('group', { name: 'Agreed on' })).not.toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Agree the action' }))

  await vi.waitFor(() => {
    expect(onSaved).toHaveBeenCalledWith('A-142 was agreed.')
  })
  expect(sent[0]?.body).toEqual({ atMeeting: 'executive-2017-09-07', meeting: null, agreedOn: null })
})

test('it is agreed between meetings on a day of its own', async () => {
  const sent = answer('post', `${path}/agreement`, 204)
  const { user, onSaved } = open(anAction({ state: 'proposed', can: anActionCan({ agree: true }) }))

  await user.click(screen.getByRole('button', { name: 'Agree it' }))
  await user.selectOptions(screen.getByLabelText('Agreed at'), 'Another meeting, or between meetings')
  await user.click(screen.getByRole('button', { name: 'Agree the action' }))

  await vi.waitFor(() => {
    expect(onSaved).toHaveBeenCalledWith('A-142 was agreed.')
  })
  expect(sent[0]?.body).toEqual({ atMeeting: null, meeting: null, agreedOn: '2017-09-26' })
})

test('the meetings that raised and agreed it lead to their pages', () => {
  open(
    anAction({
      meeting: 'Executive',
      atMeeting: 'executive-2017-09-07',
      agreedOn: '2017-09-07',
      sources: [
        aSource({
          kind: 'meeting',
          words: 'Board, 13 July 2017',
          priority: null,
          meeting: 'board-2017-07-13',
          record: {
            kind: 'meeting',
            address: 'board-2017-07-13',
            number: null,
            page: 'meetings/board-2017-07-13',
            label: 'Board, 13 July 2017',
          },
        }),
      ],
    }),
  )

  expect(screen.getByRole('link', { name: 'Executive, 7 September 2017' })).toHaveAttribute(
    'href',
    '/northshire/meetings/executive-2017-09-07',
  )
  expect(screen.getByRole('link', { name: 'Board, 13 July 2017' })).toHaveAttribute(
    'href',
    '/northshire/meetings/board-2017-07-13',
  )
})
