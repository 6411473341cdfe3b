// Meetings.
import { go } from '../browser.mjs'
import { at, board, openDialog, send } from './opening.mjs'

export const meetings = [
  { name: '20-meetings', as: `manager@${board}.example`, open: at('/meetings') },
  { name: '20-meetings-held', as: `member@${board}.example`, open: at('/meetings?show=past') },
  { name: '20-meetings-empty', as: 'manager@surrey.example', open: (page) => go(page, '/surrey/meetings') },
  {
    name: '20-meetings-plan-errors',
    as: `manager@${board}.example`,
    open: async (page) => {
      await at('/meetings')(page)
      await openDialog(page, 'Plan a meeting')
      await send(page, 'Plan the meeting')
    },
  },
  { name: '20-meeting-open', as: `manager@${board}.example`, open: at('/meetings/board-2017-10-19') },
  {
    name: '20-meeting-history',
    as: `manager@${board}.example`,
    open: at('/meetings/executive-2017-09-28/history'),
  },
  { name: '20-meeting-due', as: `manager@${board}.example`, open: at('/meetings/executive-2017-09-28') },
  { name: '20-meeting-reported', as: `member@${board}.example`, open: at('/meetings/executive-2017-09-07') },
  { name: '20-meeting-agreed', as: `member@${board}.example`, open: at('/meetings/board-2017-07-13') },
  {
    name: '20-meeting-agreed-judgement',
    as: `member@${board}.example`,
    open: async (page) => {
      await page.route('**/api/meetings/board-2017-07-13', async (route) => {
        const meeting = await (await route.fetch()).json()
        const { outcomes } = meeting
        const [first, ...others] = outcomes.agreed
        const neglect = { priority: 'neglect', title: 'Neglect', value: 'on-track', label: 'On track' }
        const judgement = { ...neglect, proposedBy: 'Nia Probert', isInvented: true }
        const judged = { judgements: [judgement], judgementCount: 1 }
        const apart = { agreed: others, agreedCount: 51, cameFrom: [first], cameFromCount: 1 }
        await route.fulfill({ json: { ...meeting, outcomes: { ...outcomes, ...judged, ...apart } } })
      })
      await at('/meetings/board-2017-07-13')(page)
    },
  },
  {
    name: '20-meeting-copy',
    as: `manager@${board}.example`,
    open: async (page) => {
      await at('/meetings/executive-2017-09-28')(page)
      await openDialog(page, 'Copy the reports')
    },
  },
  {
    name: '20-meeting-move',
    as: `manager@${board}.example`,
    open: async (page) => {
      await at('/meetings/executive-2017-09-28')(page)
      await openDialog(page, 'Change the days')
    },
  },
]
