// Removing words.
import { go } from '../browser.mjs'
import { answerWith, at, board, openDialog, send } from './opening.mjs'

/** Words that are in some texts of the board. */
async function findWords(page) {
  await page.getByLabel('Words to remove').fill('neglect')
  await page.getByRole('button', { name: 'Find the words' }).click()
  await page.getByLabel('Why').waitFor()
}

export const removals = [
  { name: '10-removals', as: `manager@${board}.example`, open: at('/settings/removals') },
  {
    name: '10-removals-errors',
    as: `manager@${board}.example`,
    open: async (page) => {
      await at('/settings/removals')(page)
      await send(page, 'Find the words')
    },
  },
  {
    name: '10-removals-found',
    as: `manager@${board}.example`,
    open: async (page) => {
      await at('/settings/removals')(page)
      await findWords(page)
    },
  },
  {
    name: '10-removals-confirm',
    as: `manager@${board}.example`,
    open: async (page) => {
      await at('/settings/removals')(page)
      await findWords(page)
      await page.getByLabel('Why').fill('A child was named.')
      await openDialog(page, /^Remove from/)
    },
  },
  {
    name: '10-agency-removals',
    as: 'lead@meridian-police.example',
    open: (page) => go(page, '/agencies/meridian-police/removals'),
  },
  {
    name: '10-agency-removals-found',
    as: 'lead@meridian-police.example',
    open: async (page) => {
      await answerWith(page, '**/agencies/meridian-police/api/removals/search', 200, {
        places: 3,
        kinds: [
          { kind: 'Evidence', places: 1 },
          { kind: 'History', places: 2 },
        ],
        boards: [{ board: 'Northshire Safeguarding Children Board', places: 2 }],
      })
      await go(page, '/agencies/meridian-police/removals')
      await findWords(page)
      await page.getByText('The words are in no file that can be read.').waitFor()
    },
  },
  { name: '10-removals-forbidden', as: `lead@${board}.example`, open: at('/settings/removals') },
]
