// The pages before a board is chosen, and those where nothing is found.
import { front, go } from '../browser.mjs'
import { answerWith, at, board, send } from './opening.mjs'

export const entry = [
  { name: '01-sign-in', open: (page) => go(page, '/sign-in') },
  {
    name: '01-sign-in-errors',
    open: async (page) => {
      await go(page, '/sign-in')
      await send(page, 'Continue')
    },
  },
  {
    name: '01-sign-in-password',
    open: async (page) => {
      await go(page, '/sign-in')
      await page.getByLabel('Work email address').fill(`manager@${board}.example`)
      await page.getByRole('button', { name: 'Continue' }).click()
      await page.getByLabel('Password', { exact: true }).waitFor()
    },
  },
  {
    name: '01-sign-in-refused',
    open: async (page) => {
      await go(page, '/sign-in')
      await page.getByLabel('Work email address').fill('nobody@nowhere.example')
      await page.getByRole('button', { name: 'Continue' }).click()
      await page.getByLabel('Password', { exact: true }).fill('not the password')
      await send(page, 'Sign in')
    },
  },
  {
    name: '01-second-factor',
    open: async (page) => {
      await answerWith(page, '**/api/session', 202, { next: 'second-factor', attempt: 'a' })
      await go(page, '/sign-in')
      await page.getByLabel('Work email address').fill(`chair@${board}.example`)
      await page.getByRole('button', { name: 'Continue' }).click()
      await page.getByLabel('Password', { exact: true }).fill('a password')
      await page.getByRole('button', { name: 'Sign in' }).click()
      await page.getByLabel('Six-digit code').waitFor()
    },
  },
  { name: '01-lost-app', open: (page) => go(page, '/sign-in/lost-app') },
  { name: '01-forgotten-password', open: (page) => go(page, '/forgotten-password') },
  { name: '01-reset-password', open: (page) => go(page, '/reset-password?token=none') },
  { name: '01-invitation-closed', open: (page) => go(page, '/invitation?token=none') },
  {
    name: '01-invitation',
    open: async (page) => {
      const { boards } = await front(page)
      await answerWith(page, '**/api/invitations/look', 200, {
        email: 'new.person@council.example',
        name: 'New Person',
        place: boards[0].name,
        roles: ['Board member'],
        needsPassword: true,
        expiresAt: '2017-10-10T12:00:00Z',
      })
      await go(page, '/invitation?token=shown')
    },
  },
  { name: '02-boards', as: 'two.boards@people.example', open: (page) => go(page, '/boards') },
  { name: '03-public-front', open: at('') },
  { name: '03-help', open: (page) => go(page, '/help') },
  { name: '03-accessibility', open: (page) => go(page, '/accessibility') },
  { name: '03-privacy', open: (page) => go(page, '/privacy') },
  { name: '03-status', open: (page) => go(page, '/status') },
  { name: '14-not-found', as: `manager@${board}.example`, open: (page) => go(page, '/somerset/priorities') },
  {
    name: '14-not-found-in-board',
    as: `manager@${board}.example`,
    open: at('/priorities/there-is-no-such-priority'),
  },
  {
    name: '14-away',
    as: `manager@${board}.example`,
    open: async (page) => {
      await answerWith(page, '**/health/ready', 503, {})
      await answerWith(page, '**/api/priorities?*', 503, {
        status: 503,
        code: 'database.away',
        detail: 'Away.',
      })
      await at('/priorities')(page)
    },
  },
  {
    name: '14-error',
    as: `manager@${board}.example`,
    open: async (page) => {
      await answerWith(page, '**/api/priorities?*', 500, {
        status: 500,
        code: 'unexpected',
        detail: 'Unexpected.',
        traceId: '4bf92f3577b34da6',
      })
      await at('/priorities')(page)
    },
  },
]
