// Removing words.
import { at, board, openDialog, send } from './opening.mjs'

/** Words that stand somewhere on the board's ground. */
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
  { name: '10-removals-forbidden', as: `lead@${board}.example`, open: at('/settings/removals') },
]
