import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'

import { aCitation, anEvidence, anItem } from '@/test/data/evidence'
import { render } from '@/test/render'
import { answer, refuse } from '@/test/server'

import { CitedHere } from './CitedHere'
import type { CitedEvidence } from './queries'

const path = '/northshire/api/priorities/neglect/evidence'

function open(items: CitedEvidence[], but: { isOpen?: boolean; can?: boolean } = {}) {
  const saved: string[] = []
  const can = but.can ?? true
  answer('get', path, 200, { items, next: null, can: { cite: can, takeAway: can } } as never)
  answer('get', '/northshire/api/evidence', 200, {
    items: [anItem(), anItem({ reference: 'E-4', title: 'Audit of plans', version: 7 })],
    total: 2,
    counts: { current: 2, review: 0, withdrawn: 0, all: 2 },
    next: null,
    can: { add: true },
  } as never)
  const user = render(
    <CitedHere
      owner={{ kind: 'board', slug: 'northshire' }}
      place={{ kind: 'update', priority: 'neglect', update: 'update-1', part: 'did' }}
      placeWords="What we did"
      personId="person-1"
      isOpen={but.isOpen ?? true}
      onSaved={(notice) => saved.push(notice)}
    />,
  )

  return { user, saved }
}

test('a part shows its own evidence and no other', async () => {
  open([
    aCitation(),
    aCitation({ id: 'citation-2', reference: 'E-4', part: 'impact' }),
    aCitation({ id: 'citation-3', reference: 'E-5', update: 'update-0' }),
  ])

  const list = within(await screen.findByRole('list', { name: 'Evidence: What we did' }))
  expect(list.getAllByRole('listitem')).toHaveLength(1)
  expect(list.getByRole('link', { name: 'Register of training' })).toHaveAttribute(
    'href',
    'https://northshire.example/register',
  )
})

test('withdrawn evidence stays, marked, and leads to no document', async () => {
  open([aCitation({ isWithdrawn: true, address: null })])

  expect(await screen.findByText('Withdrawn')).toBeVisible()
  expect(screen.queryByRole('link', { name: 'Register of training' })).not.toBeInTheDocument()
})

test('who may only read, and who reads an earlier update, is offered nothing', async () => {
  open([], { isOpen: false })

  expect(await screen.findByText('No evidence is cited.')).toBeVisible()
  expect(screen.queryByRole('button')).not.toBeInTheDocument()
})

test('a document of the library is cited from the version that was shown', async () => {
  const { user, saved } = open([aCitation()])
  const sent = answer('post', '/northshire/api/evidence/E-4/citations', 204)

  await user.click(await screen.findByRole('button', { name: /^Add evidence/ }))
  expect(await screen.findByText('Cited here')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Cite E-4' }))

  await expect.poll(() => saved).toEqual(['E-4 is cited.'])
  expect(sent[0]?.headers.get('If-Match')).toBe('"7"')
  expect(sent[0]?.body).toMatchObject({
    place: { kind: 'update', priority: 'neglect', update: 'update-1', part: 'did' },
  })
})

test('a document that somebody changed meanwhile is named as it is now, and can be cited all the same', async () => {
  const { user, saved } = open([])
  refuse('post', '/northshire/api/evidence/E-4/citations', 412, {
    code: 'evidence.stale',
    current: anEvidence({ reference: 'E-4', title: 'Audit of all plans', version: 8 }) as never,
  })
  await user.click(await screen.findByRole('button', { name: /^Add evidence/ }))
  await user.click(await screen.findByRole('button', { name: 'Cite E-4' }))
  expect(await screen.findByText(/Audit of all plans/)).toBeVisible()
  const sent = answer('post', '/northshire/api/evidence/E-4/citations', 204)

  await user.click(screen.getByRole('button', { name: 'Cite it all the same' }))

  await expect.poll(() => saved).toEqual(['E-4 is cited.'])
  expect(sent[0]?.headers.get('If-Match')).toBe('"8"')
})

test('a document that is new is added and cited in one go', async () => {
  const { user, saved } = open([])
  const sent = answer('post', '/northshire/api/evidence', 201, { reference: 'E-13', version: 2 })
  await user.click(await screen.findByRole('button', { name: /^Add evidence/ }))
  await user.click(screen.getByLabelText('A new document'))
  await user.type(screen.getByLabelText('What the document is called'), 'Minute of{enter}the forum')
  await user.type(screen.getByLabelText('Web address'), 'https://northshire.example/minute')
  await user.click(screen.getByLabelText(/I have looked through it/))

  await user.click(screen.getByRole('button', { name: 'Add it and cite it' }))

  await expect.poll(() => saved).toEqual(['E-13 was added and is cited.'])
  expect(sent[0]?.body).toMatchObject({
    title: 'Minute of the forum',
    isDeclared: true,
    documentOn: null,
    place: { kind: 'update', part: 'did' },
  })
})

test('a block that cannot be loaded says so, and is asked again', async () => {
  refuse('get', path, 503, { code: 'database.away' })
  const user = render(
    <CitedHere
      owner={{ kind: 'board', slug: 'northshire' }}
      place={{ kind: 'update', priority: 'neglect', update: 'update-1', part: 'did' }}
      placeWords="What we did"
      personId="person-1"
      isOpen
      onSaved={() => undefined}
    />,
  )
  const again = await screen.findByRole('button', { name: 'Try again' })
  answer('get', path, 200, {
    items: [aCitation()],
    next: null,
    can: { cite: false, takeAway: false },
  } as never)

  await user.click(again)

  expect(await screen.findByRole('link', { name: 'Register of training' })).toBeVisible()
})

test('a citation that somebody else took away is told in words', async () => {
  const { user } = open([aCitation()])
  refuse('delete', '/northshire/api/evidence/E-12/citations/citation-1', 409, {
    code: 'evidence.citation-gone',
    detail: 'Somebody has taken this citation away already.',
  })

  await user.click(await screen.findByRole('button', { name: /^Take away/ }))

  expect(await screen.findByRole('alert')).toHaveTextContent('Somebody has taken this citation away already.')
})
