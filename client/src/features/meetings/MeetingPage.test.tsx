import { screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'

import { render } from '@/test/render'
import { refuse } from '@/test/server'

import { MeetingPage } from './MeetingPage'
import type { MeetingAction } from './Outcomes'
import type { MeetingDetail, MeetingReport } from './queries'

function aReport(but: Partial<MeetingReport> = {}): MeetingReport {
  return {
    priority: 'neglect',
    title: 'Neglect',
    ledBy: 'Head of early help',
    judgement: { value: 'needs-attention', label: 'Needs attention', isInvented: false },
    update: {
      asAt: '2017-06-30',
      did: 'Held the conference.',
      impactState: 'not-stated',
      impact: 'Not stated in this paper',
      next: 'Train a lead in every team.',
      writtenBy: 'Robin Marsh',
    },
    isNew: true,
    actions: { open: 3, overdue: 1, finished: 2 },
    isInvented: false,
    ...but,
  }
}

const noOutcomes: MeetingDetail['outcomes'] = {
  judgements: [],
  judgementCount: 0,
  agreed: [],
  agreedCount: 0,
  cameFrom: [],
  cameFromCount: 0,
}

function anActionOf(but: Partial<MeetingAction> = {}): MeetingAction {
  return {
    reference: 'A-1',
    title: 'Train a lead in every team',
    owner: { post: 'Head of early help', agency: null, now: null },
    due: '2017-10-31',
    daysLate: null,
    state: 'agreed',
    outlook: null,
    isInvented: false,
    ...but,
  }
}

function aMeeting(but: Partial<MeetingDetail> = {}): MeetingDetail {
  return {
    slug: 'executive-2017-10-19',
    label: 'Executive, 19 October 2017',
    groupName: 'Executive',
    heldOn: '2017-10-19',
    cutOff: '2017-10-12',
    state: 'open',
    cancellation: null,
    freezing: null,
    before: { slug: 'executive-2017-09-07', label: 'Executive, 7 September 2017', heldOn: '2017-09-07' },
    reports: [aReport()],
    outcomes: noOutcomes,
    isInvented: false,
    version: 1,
    can: { move: true, cancel: true, freeze: true },
    ...but,
  }
}

function open(meeting: MeetingDetail) {
  const onSaved = vi.fn()
  const user = render(
    <MeetingPage
      board="northshire"
      boardName="Northshire"
      meeting={meeting}
      crumbs={null}
      drawActions={(caption, actions) => (
        <p>
          {caption}: {actions.map(({ reference }) => reference).join(', ')}
        </p>
      )}
      onSaved={onSaved}
    />,
  )

  return { user, onSaved }
}

test('an open meeting says where nothing new was written', () => {
  open(aMeeting({ reports: [aReport(), aReport({ priority: 'cse', title: 'Exploitation', isNew: false })] }))

  expect(within(screen.getByRole('row', { name: /Neglect/ })).getByText('New')).toBeVisible()
  const silent = within(screen.getByRole('row', { name: /Exploitation/ }))
  expect(silent.getByText('Nothing new')).toBeVisible()
  expect(silent.getByText('since Executive, 7 September 2017')).toBeVisible()
  expect(silent.getByText('1 overdue')).toBeVisible()
})

test('a reported meeting shows the words that it was given', () => {
  open(
    aMeeting({
      state: 'reported',
      freezing: { on: '2017-10-13', by: 'Sam Ellis' },
      can: { move: false, cancel: false, freeze: false },
    }),
  )

  expect(screen.getByText('Held the conference.')).toBeVisible()
  expect(screen.getByText(/copied by Sam Ellis on 13 October 2017/)).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Copy the reports' })).toBeNull()
  expect(screen.queryByRole('heading', { name: 'Change it' })).toBeNull()
})

test('words that hold the copy back are told by their priority', async () => {
  refuse('post', '/northshire/api/meetings/executive-2017-10-19/reports', 400, {
    code: 'texts.unanswered',
    detail: 'Some words may tell who a child or a family is.',
    fields: { 'neglect.did': ['“Jack Smith aged 7”: This may be a name with an age.'] },
  })
  const { user, onSaved } = open(aMeeting())

  await user.click(screen.getByRole('button', { name: 'Copy the reports' }))
  await user.click(screen.getByRole('button', { name: 'Copy the reports for good' }))

  expect(await screen.findByText(/Jack Smith aged 7/)).toBeVisible()
  expect(onSaved).not.toHaveBeenCalled()
})

test('somebody else who moved it first is shown, and mine is kept', async () => {
  refuse('put', '/northshire/api/meetings/executive-2017-10-19', 412, {
    code: 'meetings.stale',
    detail: 'Somebody changed this meeting while you were writing.',
    current: aMeeting({ heldOn: '2017-10-20', version: 2 }),
  })
  const { user } = open(aMeeting())

  await user.click(screen.getByRole('button', { name: 'Change the days' }))
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Change the days' }))

  expect(
    await screen.findByRole('heading', { name: 'Someone else changed this while you were writing' }),
  ).toBeVisible()
  expect(screen.getByText('20 October 2017')).toBeVisible()
})

test('what was agreed at a meeting is told on its page', () => {
  open(
    aMeeting({
      outcomes: {
        ...noOutcomes,
        judgements: [
          {
            priority: 'neglect',
            title: 'Response to neglect',
            value: 'on-track',
            label: 'Going well',
            proposedBy: 'Robin Marsh',
            isInvented: false,
          },
        ],
        judgementCount: 1,
        agreed: [anActionOf()],
        agreedCount: 51,
        cameFrom: [anActionOf({ reference: 'A-9' })],
        cameFromCount: 1,
      },
    }),
  )

  const agreed = within(screen.getByRole('region', { name: 'Agreed at this meeting' }))
  expect(agreed.getByRole('row', { name: /Response to neglect Going well Robin Marsh/ })).toBeVisible()
  expect(agreed.getByText('51 actions agreed: A-1')).toBeVisible()
  expect(agreed.getByRole('link', { name: 'All actions of this meeting' })).toHaveAttribute(
    'href',
    '/northshire/actions?meeting=executive-2017-10-19&show=all',
  )
  const others = within(screen.getByRole('region', { name: 'Other actions that came from it' }))
  expect(others.getByText('1 action came from it: A-9')).toBeVisible()
  expect(others.queryByRole('link')).toBeNull()
})

test('a meeting at which nothing was agreed says nothing of it', () => {
  open(aMeeting())

  expect(screen.queryByRole('heading', { name: 'Agreed at this meeting' })).toBeNull()
  expect(screen.queryByRole('heading', { name: /came from it/ })).toBeNull()
})
