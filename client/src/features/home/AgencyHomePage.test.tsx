import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'

import { aNeed } from '@/test/data/home'
import { anAgency } from '@/test/data/places'
import { render } from '@/test/render'
import { answer, refuse } from '@/test/server'

import { AgencyHomePage } from './AgencyHomePage'
import type { AgencyHome } from './queries'

const northshire = { slug: 'northshire', name: 'Northshire Safeguarding Children Board' }

function aHome(but: Partial<AgencyHome> = {}): AgencyHome {
  return {
    counts: { open: 2, overdue: 1, waiting: 1, finished: 0, all: 3 },
    needs: { items: [], total: 0 },
    boards: [{ board: northshire, open: 2, overdue: 1, waiting: 1, nextDue: '2017-09-01' }],
    ...but,
  }
}

test('what is promised to each board stands in one row of it', async () => {
  answer('get', '/agencies/meridian-police/api/home', 200, aHome() as never)
  render(<AgencyHomePage agency={anAgency()} isAll={false} />)

  const promised = within(await screen.findByRole('table', { name: 'Actions by board' }))
  expect(
    promised.getByRole('link', { name: '1 overdue for Northshire Safeguarding Children Board' }),
  ).toHaveAttribute('href', '/agencies/meridian-police/actions?board=northshire&show=overdue')
  expect(promised.getByText('1 September 2017')).toBeVisible()
})

test('an agency that became another tells its people who goes on', async () => {
  answer('get', '/agencies/meridian-police/api/home', 200, aHome() as never)
  const now = { slug: 'meridian-force', name: 'Meridian Force', isMerged: false, since: '2017-07-01' }
  render(<AgencyHomePage agency={anAgency({ now })} isAll={false} />)

  expect(await screen.findByText(/Meridian Police is now Meridian Force, since 1 July 2017/)).toBeVisible()
})

test('what a board sent back leads to the action', async () => {
  const need = aNeed({
    kind: 'sent-back',
    title: 'Train leads',
    verb: 'Put it right',
    daysLate: null,
    subject: {
      board: 'northshire',
      action: 'A-7',
      owner: null,
      priority: null,
      measure: null,
      meeting: null,
      agency: null,
    },
  })
  answer(
    'get',
    '/agencies/meridian-police/api/home',
    200,
    aHome({ needs: { items: [need], total: 1 } }) as never,
  )
  render(<AgencyHomePage agency={anAgency()} isAll={false} />)

  expect(await screen.findByRole('link', { name: 'Put it right : Train leads' })).toHaveAttribute(
    'href',
    '/agencies/meridian-police/actions/northshire/A-7',
  )
})

test('posts without a holder lead to the people of the agency', async () => {
  const { subject } = aNeed()
  const need = aNeed({
    kind: 'posts',
    title: '1 post with open work has no holder',
    verb: 'Assign someone',
    subject: { ...subject, owner: null },
  })
  answer(
    'get',
    '/agencies/meridian-police/api/home',
    200,
    aHome({ needs: { items: [need], total: 1 } }) as never,
  )
  render(<AgencyHomePage agency={anAgency()} isAll={false} />)

  expect(await screen.findByRole('link', { name: /^Assign someone/ })).toHaveAttribute(
    'href',
    '/agencies/meridian-police/people#posts',
  )
})

test('an agency without a seat is told what will be here', async () => {
  answer('get', '/agencies/meridian-police/api/home', 200, aHome({ boards: [] }) as never)
  render(<AgencyHomePage agency={anAgency({ boards: [] })} isAll={false} />)

  expect(
    await screen.findByRole('heading', { name: 'No board has given this agency a seat yet' }),
  ).toBeVisible()
})

test('what could not be loaded says so, and the seats stay', async () => {
  refuse('get', '/agencies/meridian-police/api/home', 500, { code: 'unexpected' })
  render(<AgencyHomePage agency={anAgency()} isAll={false} />)

  expect(await screen.findByRole('alert')).toBeVisible()
  expect(screen.getByRole('heading', { name: 'Seats' })).toBeVisible()
})
