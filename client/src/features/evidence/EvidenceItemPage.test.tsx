import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'

import { anEvidence } from '@/test/data/evidence'
import { render } from '@/test/render'
import { answer, refuse } from '@/test/server'

import { EvidenceItemPage } from './EvidenceItemPage'
import type { EvidenceDetail } from './queries'

const path = '/northshire/api/evidence/E-12'

const citation: EvidenceDetail['usedIn'][number] = {
  id: 'citation-1',
  kind: 'update',
  words: 'Neglect: What we did, update as at 1 August 2017',
  priority: 'neglect',
  measure: null,
  action: null,
  board: null,
  citedBy: 'Nia Probert',
  citedAt: '2017-09-05T09:00:00Z',
  record: {
    kind: 'priority',
    address: 'neglect',
    number: null,
    page: 'priorities/neglect',
    label: 'Neglect',
  },
}

function open(but: Partial<EvidenceDetail> = {}) {
  const saved: string[] = []
  answer('get', path, 200, anEvidence(but) as never)
  const user = render(
    <EvidenceItemPage
      owner={{ kind: 'board', slug: 'northshire' }}
      ownerName="Northshire"
      reference="E-12"
      personId="person-1"
      history={null}
      toCite={null}
      onSaved={(notice) => saved.push(notice)}
    />,
  )

  return { user, saved }
}

test('it names every place that stands on it, each with its address', async () => {
  open({
    usedIn: [
      citation,
      {
        ...citation,
        id: 'citation-2',
        words: 'A-4 Train: done',
        priority: null,
        action: 'A-4',
        record: { kind: 'action', address: 'A-4', number: null, page: 'actions/A-4', label: 'A-4 Train' },
      },
    ],
  })

  expect(await screen.findByRole('link', { name: citation.words })).toHaveAttribute(
    'href',
    '/northshire/priorities/neglect',
  )
  expect(screen.getByRole('link', { name: 'A-4 Train: done' })).toHaveAttribute(
    'href',
    '/northshire/actions/A-4',
  )
})

test('a citation is taken away from the version that was read', async () => {
  const { user, saved } = open({ usedIn: [citation] })
  const sent = answer('delete', `${path}/citations/citation-1`, 204)

  await user.click(await screen.findByRole('button', { name: /Take this citation away/ }))

  await expect.poll(() => saved).toEqual([`E-12 is no longer cited in ${citation.words}.`])
  expect(sent[0]?.headers.get('If-Match')).toBe('"3"')
})

test('withdrawn evidence says since when and why, and gives no address', async () => {
  open({
    withdrawal: { on: '2017-09-12', by: 'Morgan Lisle', reason: 'A page was wrong.' },
    revisions: anEvidence().revisions.map((revision) => ({ ...revision, address: null })),
    can: { change: false, revise: false, cite: false, takeAway: true, withdraw: false, destroy: false },
  })

  expect(await screen.findByText(/A page was wrong/)).toBeVisible()
  expect(screen.getByText('No longer given out')).toBeVisible()
  expect(screen.queryByRole('button')).not.toBeInTheDocument()
})

test('a refusal stands beside its field, and what was typed stays', async () => {
  const { user } = open()
  refuse('post', `${path}/withdrawal`, 400, {
    fields: { reason: ['Enter why the board no longer relies on it.'] },
  })

  await user.click(await screen.findByRole('button', { name: 'Withdraw it' }))
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Withdraw it' }))

  expect(
    await screen.findByRole('textbox', {
      name: 'Why the board no longer relies on it',
      description: /Enter why/,
    }),
  ).toBeVisible()
})

test('whoever was second sees both versions and sends theirs from the newer one', async () => {
  const { user, saved } = open()
  const current = anEvidence({ title: 'Register of spring', version: 4 })
  refuse('put', path, 412, { code: 'evidence.stale', current: current as never })
  await user.click(await screen.findByRole('button', { name: 'Change the words or the day' }))
  await user.type(screen.getByLabelText(/What a reader should know/), 'Page 4.')
  await user.click(screen.getByRole('button', { name: 'Save the change' }))
  expect(await screen.findByText('Register of spring')).toBeVisible()
  const sent = answer('put', path, 204)

  await user.click(screen.getByRole('button', { name: 'Keep mine' }))

  await expect.poll(() => saved).toEqual(['E-12 was changed.'])
  expect(sent[0]?.headers.get('If-Match')).toBe('"4"')
  expect(sent[0]?.body).toMatchObject({ title: 'Register of training', note: 'Page 4.' })
})
