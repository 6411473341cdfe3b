import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'

import { aCitation, anEvidence, anItem } from '@/test/data/evidence'
import { render } from '@/test/render'
import { answer } from '@/test/server'

import { CitedHere } from './CitedHere'
import { EvidenceItemPage } from './EvidenceItemPage'
import { EvidencePage } from './EvidencePage'
import { NewEvidencePage } from './NewEvidencePage'

const owner = { kind: 'agency', slug: 'meridian-police' } as const
const path = '/agencies/meridian-police/api/evidence'

test('the library of an agency is its own, and leads to its own pages', async () => {
  answer('get', path, 200, {
    items: [anItem()],
    total: 1,
    counts: { current: 1, review: 0, withdrawn: 0, all: 1 },
    next: null,
    can: { add: true },
  } as never)

  render(<EvidencePage owner={owner} ownerName="Meridian Police" search={{}} />)

  expect(await screen.findByText('1 item that the agency relies on.')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Register of training' })).toHaveAttribute(
    'href',
    '/agencies/meridian-police/evidence/E-12',
  )
  expect(screen.getByRole('link', { name: 'Add evidence' })).toHaveAttribute(
    'href',
    '/agencies/meridian-police/evidence/new',
  )
})

test('a document is added to the library of the agency', async () => {
  const saved: string[] = []
  const sent = answer('post', path, 201, { reference: 'E-1', version: 1 } as never)
  const user = render(
    <NewEvidencePage
      owner={owner}
      ownerName="Meridian Police"
      personId="person-1"
      onSaved={(reference) => saved.push(reference)}
    />,
  )

  await user.type(await screen.findByLabelText('What the document is called'), 'Register')
  await user.click(screen.getByRole('button', { name: 'Add the evidence' }))

  await expect.poll(() => saved).toEqual(['E-1'])
  expect(sent[0]?.body).toMatchObject({ title: 'Register', place: null })
})

test('an item names the actions that stand on it, and a withdrawal is sent from the version that was read', async () => {
  const citation = {
    id: 'citation-1',
    kind: 'action',
    words: 'A-4 Train staff, for Northshire',
    priority: null,
    measure: null,
    action: 'A-4',
    board: 'northshire',
    citedBy: 'Gareth Pinfold',
    citedAt: '2017-09-05T09:00:00Z',
  }
  const gone = { ...citation, id: 'citation-2', words: 'An action that is gone', action: null, board: null }
  answer('get', `${path}/E-12`, 200, anEvidence({ usedIn: [citation, gone] as never }) as never)
  const saved: string[] = []
  const user = render(
    <EvidenceItemPage
      owner={owner}
      ownerName="Meridian Police"
      reference="E-12"
      personId="person-1"
      history={null}
      toCite={null}
      onSaved={(notice) => saved.push(notice)}
    />,
  )

  expect(await screen.findByRole('link', { name: citation.words })).toHaveAttribute(
    'href',
    '/agencies/meridian-police/actions/northshire/A-4',
  )
  expect(screen.queryByRole('link', { name: gone.words })).not.toBeInTheDocument()
  expect(screen.queryByRole('heading', { name: 'History' })).not.toBeInTheDocument()
  const sent = answer('post', `${path}/E-12/withdrawal`, 204)
  await user.click(screen.getByRole('button', { name: 'Withdraw it' }))
  await user.type(screen.getByLabelText('Why the agency no longer relies on it'), 'A page was wrong.')
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Withdraw it' }))

  await expect.poll(() => saved).toEqual(['E-12 was withdrawn.'])
  expect(sent[0]?.headers.get('If-Match')).toBe('"3"')
})

test('an action of the agency shows what the agency cites for it', async () => {
  answer('get', '/agencies/meridian-police/api/actions/northshire/A-4/evidence', 200, {
    items: [aCitation({ kind: 'action', update: null, part: null })],
    next: null,
    can: { cite: true, takeAway: true },
  } as never)
  const sent = answer('delete', `${path}/E-12/citations/citation-1`, 204)
  const user = render(
    <CitedHere
      owner={owner}
      place={{ kind: 'action', board: 'northshire', action: 'A-4' }}
      placeWords="A-4"
      personId="person-1"
      isOpen
      onSaved={() => undefined}
    />,
  )

  expect(await screen.findByRole('link', { name: 'E-12' })).toHaveAttribute(
    'href',
    '/agencies/meridian-police/evidence/E-12',
  )
  await user.click(screen.getByRole('button', { name: /Take away/ }))

  await expect.poll(() => sent).toHaveLength(1)
})
