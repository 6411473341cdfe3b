// The platform.
import { go } from '../browser.mjs'
import { answerWith, openDialog, send } from './opening.mjs'

export const platform = [
  { name: '13-platform', as: 'operator@platform.example', open: (page) => go(page, '/platform') },
  {
    name: '13-platform-history',
    as: 'operator@platform.example',
    open: async (page) => {
      await go(page, '/platform/history')
      await page.getByRole('button', { name: 'Verify the chain' }).click()
      await page.getByText('The chain is whole.').waitFor()
    },
  },
  {
    name: '13-platform-mail-down',
    as: 'operator@platform.example',
    open: async (page) => {
      await answerWith(page, '**/platform/api/mail', 200, {
        waiting: 14,
        heldUp: 12,
        heldUpSince: '2017-09-26T06:00:00Z',
        mostTries: 7,
        nextTryAt: '2017-09-26T09:00:00Z',
        reason: 'Connection refused',
        lastSentAt: '2017-09-25T06:00:04Z',
      })
      await go(page, '/platform')
    },
  },
  {
    name: '13-platform-jobs-failing',
    as: 'operator@platform.example',
    open: async (page) => {
      await answerWith(page, '**/platform/api/job-failures', 200, {
        items: [
          {
            job: 'daily-email',
            ownerKind: 'board',
            ownerSlug: 'northshire',
            ownerName: 'Northshire Safeguarding Children Board',
            since: '2017-09-26T06:00:00Z',
            lastAt: '2017-09-26T09:00:00Z',
            times: 7,
            reason: 'Connection refused',
          },
        ],
        hasMore: false,
      })
      await go(page, '/platform')
      await page.getByText('A job failed.').waitFor()
    },
  },
  {
    name: '13-platform-add-board',
    as: 'operator@platform.example',
    open: async (page) => {
      await go(page, '/platform')
      await openDialog(page, 'Add a board')
    },
  },
  {
    name: '13-platform-link',
    as: 'operator@platform.example',
    open: async (page) => {
      await go(page, '/platform')
      await openDialog(page, /^Link /)
    },
  },
  {
    name: '13-platform-link-errors',
    as: 'operator@platform.example',
    open: async (page) => {
      await go(page, '/platform')
      await openDialog(page, /^Link /)
      await send(page, 'Link the agency')
    },
  },
]
