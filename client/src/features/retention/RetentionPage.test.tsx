import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'

import type { Schema } from '@/api/schema'
import { render } from '@/test/render'
import { answer, refuse } from '@/test/server'

import { RetentionPage } from './RetentionPage'

const path = '/northshire/api/retention'

const plans: Schema<'RecordClassView'> = {
  recordClass: 'plans',
  name: 'Plans and priorities',
  holds: 'Plans, and their priorities.',
  countedFrom: 'the plan was closed',
  years: null,
  proposal: { years: null, basis: 'From practice: business plans are kept permanently.' },
  decision: null,
  version: 0,
}

const actions: Schema<'RecordClassView'> = {
  recordClass: 'actions',
  name: 'Actions',
  holds: 'Actions with their proof.',
  countedFrom: 'the action was closed',
  years: 7,
  proposal: { years: 10, basis: 'Our proposal.' },
  decision: { on: '2017-09-01', by: 'Nia Probert', reason: 'The council’s schedule, line 14.' },
  version: 3,
}

const hold: NonNullable<Schema<'RetentionView'>['hold']> = {
  id: 'h1',
  reason: 'The inquiry wants everything kept.',
  putOnOn: '2017-09-20',
  putOnBy: 'Nia Probert',
  lifting: null,
  version: 1,
}

const may = { decide: true, putHoldOn: true, liftHold: false }

function open(but: Partial<Schema<'RetentionView'>> = {}) {
  const view = { classes: [plans, actions], hold: null, earlierHolds: [], can: may, ...but }
  answer('get', path, 200, view as never)

  return render(
    <RetentionPage owner={{ kind: 'board', slug: 'northshire' }} within={['Settings', 'Northshire']} />,
  )
}

async function decide(user: ReturnType<typeof open>, of: RegExp) {
  await user.click(await screen.findByRole('button', { name: of }))

  return within(screen.getByRole('dialog'))
}

test('a class is marked for discussion until the board has decided, and says who decided after', async () => {
  open()

  const [, proposed, decided] = await screen.findAllByRole('row')
  expect(proposed).toHaveTextContent(/Permanently.*For discussion.*Verify with the council’s schedule/)
  expect(decided).toHaveTextContent(/7 years after the action was closed/)
  expect(decided).toHaveTextContent(/1 September 2017, Nia Probert.*The council’s schedule, line 14/)
  expect(screen.getByText(/1 class is still a proposal for discussion/)).toBeVisible()
})

test('years are asked for where records are not kept permanently, and sent from the version that was read', async () => {
  const user = open()
  const sent = answer('put', `${path}/classes/plans`, 204)
  const dialog = await decide(user, /Confirm or change how long to keep: Plans/)
  expect(dialog.queryByLabelText('Years')).not.toBeInTheDocument()

  await user.click(dialog.getByLabelText('For a number of years'))
  await user.type(dialog.getByLabelText('Years'), '25')
  await user.type(dialog.getByLabelText('Why'), 'As in the schedule.')
  await user.click(dialog.getByRole('button', { name: 'Keep them so' }))

  expect(await screen.findByText('Retention period saved: Plans and priorities.')).toBeVisible()
  expect(sent[0]?.body).toEqual({ keeping: 'for-years', years: 25, reason: 'As in the schedule.' })
  expect(sent[0]?.headers.get('If-Match')).toBe('"0"')
})

test('what is no whole number is sent as nothing, and the refusal stands beside its field', async () => {
  const user = open()
  const sent = refuse('put', `${path}/classes/actions`, 400, {
    fields: {
      years: ['Enter a number of years from 1 to 100.'],
      reason: ['Enter why, or by which schedule.'],
    },
  })
  const dialog = await decide(user, /Change how long to keep: Actions/)
  await user.clear(dialog.getByLabelText('Years'))
  await user.type(dialog.getByLabelText('Years'), 'seven')

  await user.click(dialog.getByRole('button', { name: 'Keep them so' }))

  expect(await dialog.findByLabelText('Years')).toHaveAccessibleDescription(
    /Enter a number of years from 1 to 100/,
  )
  expect(dialog.getByLabelText('Why')).toHaveAccessibleDescription(/Enter why, or by which schedule/)
  expect(sent[0]?.body).toEqual({ keeping: 'for-years', years: null, reason: null })
})

test('who came second sees both decisions and keeps theirs upon the newer version', async () => {
  const user = open()
  refuse('put', `${path}/classes/actions`, 412, {
    code: 'retention.stale',
    current: { ...actions, years: 20, version: 4 } as never,
  })
  const dialog = await decide(user, /Change how long to keep: Actions/)
  await user.type(dialog.getByLabelText('Why'), 'Mine.')
  await user.click(dialog.getByRole('button', { name: 'Keep them so' }))
  expect(await dialog.findByText('20 years')).toBeVisible()
  const sent = answer('put', `${path}/classes/actions`, 204)

  await user.click(dialog.getByRole('button', { name: 'Keep mine' }))

  expect(await screen.findByText('Retention period saved: Actions.')).toBeVisible()
  expect(sent[0]?.headers.get('If-Match')).toBe('"4"')
})

test('a hold is put on with a reason', async () => {
  const user = open()
  const sent = answer('post', `${path}/holds`, 201, { id: 'h1', version: 1 })
  await user.click(await screen.findByRole('button', { name: 'Start a legal hold' }))
  const dialog = within(screen.getByRole('dialog', { name: 'Start a legal hold on the board?' }))

  await user.type(dialog.getByLabelText('Who wants the records kept, and why'), 'A public inquiry.')
  await user.click(dialog.getByRole('button', { name: 'Put the hold on' }))

  expect(await screen.findByText('The board is under a legal hold from now on.')).toBeVisible()
  expect(sent[0]?.body).toEqual({ reason: 'A public inquiry.' })
})

test('while a hold is on the page says since when, why, by whom and that removing words goes on', async () => {
  const user = open({ hold, can: { ...may, putHoldOn: false, liftHold: true } })
  const card = within(await screen.findByRole('region', { name: 'Legal hold' }))
  expect(card.getByText('On since 20 September 2017')).toBeVisible()
  expect(card.getByText('The inquiry wants everything kept.')).toBeVisible()
  expect(card.getByText('Put on by Nia Probert.')).toBeVisible()
  expect(card.getByText(/Removing words that name a child or a family goes on/)).toBeVisible()
  const sent = answer('post', `${path}/holds/h1/lifting`, 204)

  await user.click(card.getByRole('button', { name: 'Lift the hold' }))
  const dialog = within(screen.getByRole('dialog', { name: 'Lift the legal hold?' }))
  await user.type(dialog.getByLabelText('Why it is lifted'), 'It has reported.')
  await user.click(dialog.getByRole('button', { name: 'Lift the hold' }))

  expect(await screen.findByText('The legal hold was lifted.')).toBeVisible()
  expect(sent[0]?.headers.get('If-Match')).toBe('"1"')
})

test('somebody else lifted the hold first: both reasons are shown', async () => {
  const user = open({ hold, can: { ...may, putHoldOn: false, liftHold: true } })
  refuse('post', `${path}/holds/h1/lifting`, 412, {
    code: 'retention.hold-stale',
    current: {
      ...hold,
      lifting: { on: '2017-09-26', by: 'Tom Ashdown', reason: 'It is over.' },
      version: 2,
    } as never,
  })
  await user.click(await screen.findByRole('button', { name: 'Lift the hold' }))
  const dialog = within(screen.getByRole('dialog', { name: 'Lift the legal hold?' }))
  await user.type(dialog.getByLabelText('Why it is lifted'), 'Mine.')

  await user.click(dialog.getByRole('button', { name: 'Lift the hold' }))

  expect(await dialog.findByText('It is over. (26 September 2017)')).toBeVisible()
})

test('who only reads it is offered nothing to change, and sees earlier holds', async () => {
  open({
    can: { decide: false, putHoldOn: false, liftHold: false },
    earlierHolds: [
      { ...hold, lifting: { on: '2017-09-26', by: 'Tom Ashdown', reason: 'It has reported.' }, version: 2 },
    ],
  })

  const earlier = await screen.findByRole('table', { name: /Legal holds that were lifted/ })
  expect(earlier).toHaveTextContent('It has reported.')
  expect(screen.queryByRole('button')).not.toBeInTheDocument()
})
