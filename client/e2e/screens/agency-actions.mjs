// Actions in an agency.
import { go } from '../browser.mjs'
import { Buffer } from 'node:buffer'
import { openDialog, send } from './opening.mjs'

/** What an agency has promised to several boards. */
async function ofCommitment(page) {
  await go(page, '/agencies/meridian-probation/actions')
  await page.getByRole('link', { name: /Share licence conditions with the front door/ }).click()
  await page.getByRole('heading', { name: 'Promised to other boards' }).waitFor()
}

/** The police say that an action is done, with a file that was chosen and looked through. */
async function proveByFile(page) {
  await go(page, '/agencies/meridian-police/actions?show=all')
  await page.getByRole('link', { name: /Tell the triage meeting/ }).click()
  await openDialog(page, 'Say it is done')
  await page.getByLabel('As a file').check()
  await page.getByText('at most 10 MB').waitFor()
  await page.getByLabel('File', { exact: true }).setInputFiles({
    name: 'Story.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('As in the story of Jack Smith aged 7.'),
  })
  await page
    .getByText(/This may be/)
    .first()
    .waitFor()
}

export const agencyActions = [
  {
    name: '18-agency-history',
    as: 'lead@meridian-police.example',
    open: async (page) => {
      await go(page, '/agencies/meridian-police/history')
      await page.getByRole('button', { name: 'Verify the chain' }).click()
      await page.getByText('The chain is whole.').waitFor()
    },
  },
  {
    name: '18-agency-history-nothing',
    as: 'lead@meridian-police.example',
    open: (page) => go(page, '/agencies/meridian-police/history?text=no+such+words'),
  },
  {
    name: '18-agency-action-history',
    as: 'lead@meridian-police.example',
    open: async (page) => {
      await go(page, '/agencies/meridian-police/actions?show=all')
      await page.getByRole('link', { name: /Tell the triage meeting/ }).click()
      await page.getByRole('link', { name: 'History of this action' }).click()
      await page.getByRole('heading', { name: /^History of A-/ }).waitFor()
    },
  },
  {
    name: '18-agency-actions',
    as: 'lead@meridian-police.example',
    open: (page) => go(page, '/agencies/meridian-police/actions?show=all'),
  },
  {
    name: '18-agency-actions-empty',
    as: 'lead@meridian-ambulance.example',
    open: (page) => go(page, '/agencies/meridian-ambulance/actions'),
  },
  {
    name: '18-agency-action',
    as: 'lead@meridian-police.example',
    open: async (page) => {
      await go(page, '/agencies/meridian-police/actions?show=all')
      await page.getByRole('link', { name: /Tell the triage meeting/ }).click()
      await page.getByRole('heading', { name: /Tell the triage meeting/, level: 1 }).waitFor()
    },
  },
  { name: '18-agency-done-file', as: 'lead@meridian-police.example', open: proveByFile },
  {
    name: '18-agency-done-file-errors',
    as: 'lead@meridian-police.example',
    open: async (page) => {
      await proveByFile(page)
      await send(page, 'Say that it is done')
    },
  },
  {
    name: '18-agency-commitment',
    as: 'lead@meridian-probation.example',
    open: ofCommitment,
  },
  {
    name: '18-agency-commitment-update',
    as: 'lead@meridian-probation.example',
    open: async (page) => {
      await ofCommitment(page)
      await openDialog(page, 'Write an update')
    },
  },
  {
    name: '18-agency-commitment-gather',
    as: 'lead@meridian-probation.example',
    open: async (page) => {
      await ofCommitment(page)
      await openDialog(page, 'Add another board')
      await page.getByRole('button', { name: 'It is the same promise' }).waitFor()
    },
  },
]
