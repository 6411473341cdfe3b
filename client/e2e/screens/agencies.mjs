// The agencies with a seat on the board.
import { answerWith, at, board, openDialog, send } from './opening.mjs'

/** What a board still has with an agency that became another. */
const toFollow = {
  items: [
    {
      agency: 'meridian-community-health',
      name: 'Meridian Community Health',
      now: {
        slug: 'meridian-health',
        name: 'Meridian Integrated Care',
        isMerged: false,
        since: '2017-07-01',
      },
      seats: 1,
      actions: 4,
    },
  ],
}

export const agencies = [
  { name: '10-agencies', as: `manager@${board}.example`, open: at('/settings/agencies') },
  {
    name: '10-agencies-empty',
    as: `manager@${board}.example`,
    open: async (page) => {
      await answerWith(page, `**/${board}/api/agencies`, 200, { items: [], next: null })
      await at('/settings/agencies')(page)
    },
  },
  {
    name: '10-agencies-seat',
    as: `manager@${board}.example`,
    open: async (page) => {
      await at('/settings/agencies')(page)
      await openDialog(page, 'Give an agency a seat')
    },
  },
  {
    name: '10-agencies-seat-errors',
    as: `manager@${board}.example`,
    open: async (page) => {
      await at('/settings/agencies')(page)
      await openDialog(page, 'Give an agency a seat')
      await send(page, 'Give the seat')
    },
  },
  {
    name: '10-agencies-follow',
    as: `manager@${board}.example`,
    open: async (page) => {
      await answerWith(page, `**/${board}/api/agencies/to-follow`, 200, toFollow)
      await at('/settings/agencies')(page)
      await page.getByText(/It still has/).waitFor()
    },
  },
  {
    name: '10-agencies-follow-confirm',
    as: `manager@${board}.example`,
    open: async (page) => {
      await answerWith(page, `**/${board}/api/agencies/to-follow`, 200, toFollow)
      await at('/settings/agencies')(page)
      await openDialog(page, /^Give them to /)
    },
  },
  { name: '10-agencies-chair', as: `chair@${board}.example`, open: at('/settings/agencies') },
  { name: '10-agencies-forbidden', as: `lead@${board}.example`, open: at('/settings/agencies') },
]
