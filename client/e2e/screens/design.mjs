// The components in every state.
import { go } from '../browser.mjs'
import { openDialog } from './opening.mjs'

/** Every state of the components that waits behind a button, a menu or a summary. */
async function openAllOfDesign(page) {
  for (const name of ['Send it wrong', 'Show the conflict', 'Agree 3 actions', 'Give A-142 away']) {
    await page.getByRole('button', { name }).first().click()
  }

  await page.getByRole('button', { name: 'Undo' }).last().click()
  await page.getByText('Somebody has changed A-142 since').first().waitFor()

  for (const summary of await page.locator('summary').all()) {
    await summary.click()
  }

  // A menu closes when somebody goes elsewhere, so it is the last.
  await page.getByRole('button', { name: 'Export', expanded: false }).click()
  await page.getByRole('button', { name: 'CSV file' }).click()
  await page
    .getByRole('list', { name: 'Export' })
    .locator('..')
    .getByText('Many files are being written')
    .waitFor()
}

export const design = [
  { name: '00-design', open: (page) => go(page, '/design') },
  {
    name: '00-design-open',
    open: async (page) => {
      await go(page, '/design')
      await openAllOfDesign(page)
    },
  },
  {
    name: '00-design-dialog',
    open: async (page) => {
      await go(page, '/design')
      await openDialog(page, 'Withdraw E-12')
    },
  },
  {
    name: '00-design-session-ended',
    open: async (page) => {
      await go(page, '/design')
      await openDialog(page, 'End the session')
    },
  },
]
