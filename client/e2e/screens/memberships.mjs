// The people of a board, and what becomes of their work.
import { at, board, openDialog } from './opening.mjs'

/** Whoever leads a priority of the board, in the list of people. */
const leadRow = (page) => page.getByRole('row').filter({ hasText: `lead@${board}.example` })

/** The ending of somebody whose post has open work. */
async function endLead(page) {
  await at('/settings/people')(page)
  await leadRow(page).getByRole('button', { name: /^End / }).click()
  await page.getByText('What becomes of this work?').waitFor()
}

export const memberships = [
  { name: '10-people', as: `manager@${board}.example`, open: at('/settings/people') },
  {
    name: '10-people-invite',
    as: `manager@${board}.example`,
    open: async (page) => {
      await at('/settings/people')(page)
      await openDialog(page, 'Invite a person')
    },
  },
  {
    name: '10-people-change',
    as: `manager@${board}.example`,
    open: async (page) => {
      await at('/settings/people')(page)
      await openDialog(page, /^Change /)
    },
  },
  {
    name: '10-people-end',
    as: `manager@${board}.example`,
    open: async (page) => {
      await at('/settings/people')(page)
      await openDialog(page, /^End the membership of /)
      await page.getByLabel('Why it ends').waitFor()
    },
  },
  {
    name: '10-people-end-work',
    as: `manager@${board}.example`,
    open: endLead,
  },
  {
    name: '10-people-end-work-errors',
    as: `manager@${board}.example`,
    open: async (page) => {
      await endLead(page)
      await page.locator('dialog[open] button[type=submit]').click()
      await page.locator('.govuk-error-summary').waitFor()
    },
  },
  {
    name: '10-people-hand-over',
    as: `manager@${board}.example`,
    open: async (page) => {
      await at('/settings/people')(page)
      await openDialog(page, /^Hand over the work of /)
      await page.getByLabel('Who').waitFor()
    },
  },
  {
    name: '10-people-change-work',
    as: `manager@${board}.example`,
    open: async (page) => {
      await at('/settings/people')(page)
      await leadRow(page)
        .getByRole('button', { name: /^Change / })
        .click()
      await page.getByLabel('Post (if known)').fill('Director of early help')
      await page.getByRole('button', { name: 'Save the changes' }).click()
      await page.getByText('What becomes of this work?').waitFor()
    },
  },
  { name: '10-people-forbidden', as: `lead@${board}.example`, open: at('/settings/people') },
]
