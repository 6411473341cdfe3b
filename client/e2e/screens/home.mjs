// Home and search.
import { baseUrl, go } from '../browser.mjs'
import { answerWith, at, board } from './opening.mjs'

async function searchFor(page, text) {
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill(text)
}

/** What the agency finds, with evidence in which only the note matches. */
async function withRegister(page) {
  await page.route('**/api/search?*', async (route) => {
    const found = await (await route.fetch()).json()
    const register = {
      kind: 'evidence',
      title: 'E-7 Register of custody staff, autumn 2017',
      about: 'Added on 4 September 2017',
      excerpt: '… staff who attend the triage meeting and their training, by month',
      subject: { evidence: 'E-7' },
      isOpen: true,
    }
    await route.fulfill({ json: { ...found, items: [...found.items, register] } })
  })
}

export const home = [
  { name: '19-home', as: `manager@${board}.example`, open: at('/home') },
  { name: '19-home-all', as: `manager@${board}.example`, open: at('/home?all=true') },
  { name: '19-home-chair', as: `chair@${board}.example`, open: at('/home') },
  { name: '19-home-lead', as: `lead@${board}.example`, open: at('/home') },
  { name: '19-home-member', as: `lay@${board}.example`, open: at('/home') },
  {
    name: '19-home-empty',
    as: `manager@${board}.example`,
    open: async (page) => {
      const answer = await page.request.get(`${baseUrl}/${board}/api/home`)
      const home = await answer.json()
      await answerWith(page, '**/api/home?*', 200, {
        ...home,
        needs: { items: [], total: 0 },
        plan: null,
        priorities: [],
        changes: [],
      })
      await at('/home')(page)
    },
  },
  {
    name: '19-home-fails',
    as: `manager@${board}.example`,
    open: async (page) => {
      await answerWith(page, '**/api/home?*', 500, { status: 500, code: 'unexpected', detail: 'No.' })
      await at('/home')(page)
    },
  },
  {
    name: '20-search',
    as: `manager@${board}.example`,
    open: async (page) => {
      await at('/home')(page)
      await searchFor(page, 'neglect')
      await page.getByRole('option', { name: /^Neglect/ }).waitFor()
    },
  },
  {
    name: '20-search-begin',
    as: `manager@${board}.example`,
    open: async (page) => {
      await at('/home')(page)
      await page.getByRole('button', { name: /Search or jump to/ }).click()
      await page.getByRole('option', { name: /New action/ }).waitFor()
    },
  },
  {
    name: '20-search-nothing',
    as: `lay@${board}.example`,
    open: async (page) => {
      await at('/home')(page)
      await searchFor(page, 'negelct')
      await page.getByRole('button', { name: 'neglect', exact: true }).waitFor()
    },
  },
  {
    name: '20-search-fails',
    as: `lay@${board}.example`,
    open: async (page) => {
      await at('/home')(page)
      await answerWith(page, '**/api/search?*', 500, { status: 500, code: 'unexpected', detail: 'No.' })
      await searchFor(page, 'neglect')
      await page.getByText('We could not search').waitFor()
    },
  },
  {
    name: '20-search-agency',
    as: 'lead@meridian-police.example',
    open: async (page) => {
      await go(page, '/agencies/meridian-police/home')
      await searchFor(page, 'triage')
      await page
        .getByRole('option', { name: /triage/ })
        .first()
        .waitFor()
    },
  },
  {
    name: '20-search-agency-evidence',
    as: 'lead@meridian-police.example',
    open: async (page) => {
      await go(page, '/agencies/meridian-police/home')
      await withRegister(page)
      await searchFor(page, 'triage')
      await page.getByRole('option', { name: /Tell the triage meeting/ }).waitFor()
      await page.getByRole('option', { name: /^E-7 / }).waitFor()
    },
  },
]
