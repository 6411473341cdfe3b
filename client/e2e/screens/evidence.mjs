// Evidence.
import { baseUrl, go } from '../browser.mjs'
import { Buffer } from 'node:buffer'
import { answerWith, at, board, ofPriority, openDialog, send } from './opening.mjs'

/** One document of the library, by the beginning of its title. */
const ofEvidence = (title) => async (page) => {
  await at('/evidence?show=all')(page)
  await page.getByRole('link', { name: title }).first().click()
  await page.getByRole('heading', { name: title, level: 1 }).waitFor()
}

/** A PDF of one page without letters. */
const scannedPage = `%PDF-1.7
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj << /Kids [3 0 R] >> endobj
3 0 obj << /Type /Page /Contents 4 0 R >> endobj
4 0 obj << /Length 12 >> stream
0 0 9 9 re f
endstream endobj
trailer << /Root 1 0 R >>
%%EOF`

/** The form for a new document, with a file chosen and looked through. */
const chooseFile = (name, words, seen) => async (page) => {
  await at('/evidence/new')(page)
  await page.getByLabel('As a file').check()
  await page.getByText('at most 10 MB').waitFor()
  await page
    .getByLabel('File', { exact: true })
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(words) })
  await page.getByText(seen).first().waitFor()
}

/** A document of the library as it is when its revisions are files: one to fetch, and one that was destroyed. */
const withFiles = () => async (page) => {
  const file = (revision, but) => ({
    name: `Register of neglect training, ${revision === 1 ? 'summer' : 'autumn'} 2017.xlsx`,
    kind: 'xlsx',
    size: 48_231,
    revision,
    isScanned: revision === 2,
    isOpen: true,
    destroyed: null,
    ...but,
  })
  await at('/evidence?show=all')(page)
  await page.route(/\/api\/evidence\/E-\d+$/, async (route) => {
    const item = await (await route.fetch()).json()
    const [known] = item.revisions
    await route.fulfill({
      json: {
        ...item,
        can: { ...item.can, destroy: item.can.withdraw },
        revisions: [
          { ...known, number: 2, address: null, file: file(2, {}) },
          {
            ...known,
            number: 1,
            address: null,
            file: file(1, {
              isOpen: false,
              destroyed: {
                at: '2017-09-12T09:00:00Z',
                by: known.declaredBy,
                reason: 'A sheet of it named people.',
              },
            }),
          },
        ],
      },
    })
  })
  await page.getByRole('link', { name: 'Register of neglect training' }).first().click()
  await page.getByRole('link', { name: /^Revision 2/ }).waitFor()
}

export const evidence = [
  {
    name: '19-agency-home',
    as: 'lead@meridian-police.example',
    open: (page) => go(page, '/agencies/meridian-police/home'),
  },
  {
    name: '19-agency-evidence',
    as: 'lead@meridian-police.example',
    open: (page) => go(page, '/agencies/meridian-police/evidence'),
  },
  {
    name: '19-agency-evidence-new-errors',
    as: 'lead@meridian-police.example',
    open: async (page) => {
      await go(page, '/agencies/meridian-police/evidence/new')
      await send(page, 'Add the evidence')
    },
  },
  { name: '19-evidence', as: `manager@${board}.example`, open: at('/evidence?show=all') },
  { name: '19-evidence-review', as: `lay@${board}.example`, open: at('/evidence?show=review') },
  {
    name: '19-evidence-none',
    as: `manager@${board}.example`,
    open: at('/evidence?text=nothing+is+called+this'),
  },
  { name: '19-evidence-empty', as: 'manager@surrey.example', open: (page) => go(page, '/surrey/evidence') },
  {
    name: '19-evidence-item',
    as: `manager@${board}.example`,
    open: ofEvidence('Register of neglect training'),
  },
  {
    name: '19-evidence-history',
    as: `manager@${board}.example`,
    open: async (page) => {
      await ofEvidence('Register of neglect training')(page)
      await page.getByRole('link', { name: 'What was changed, and who can see this' }).click()
      await page.getByRole('region', { name: 'Who can see this' }).waitFor()
    },
  },
  { name: '19-evidence-withdrawn', as: `manager@${board}.example`, open: ofEvidence('Draft of the neglect') },
  { name: '19-evidence-new', as: `manager@${board}.example`, open: at('/evidence/new') },
  {
    name: '19-evidence-new-errors',
    as: `manager@${board}.example`,
    open: async (page) => {
      await at('/evidence/new')(page)
      await send(page, 'Add the evidence')
    },
  },
  {
    name: '19-evidence-new-file',
    as: `manager@${board}.example`,
    open: chooseFile('Story.txt', 'As in the story of Jack Smith aged 7.', /To look at|This may be/),
  },
  {
    name: '19-evidence-new-file-unread',
    as: `manager@${board}.example`,
    open: chooseFile('Scan.pdf', scannedPage, /It has no text, only pictures/),
  },
  {
    name: '19-evidence-new-file-refused',
    as: `manager@${board}.example`,
    open: chooseFile('Programme.pdf', 'MZ', /not what its name says/),
  },
  {
    name: '19-evidence-new-file-none',
    as: `manager@${board}.example`,
    open: async (page) => {
      await answerWith(page, '**/api/evidence/file-rules', 200, {
        isOpen: false,
        mostBytes: 1,
        endings: [],
        isScanned: false,
        scanning:
          'Files are not taken, because no virus scanner is connected. Give a web address; whoever runs the service can connect one.',
        tooLarge: '',
      })
      await at('/evidence/new')(page)
      await page.getByLabel('As a file').check()
      await page.getByText('no virus scanner is connected').waitFor()
    },
  },
  {
    name: '19-evidence-file',
    as: `manager@${board}.example`,
    open: withFiles(),
  },
  {
    name: '19-evidence-file-destroy',
    as: `manager@${board}.example`,
    open: async (page) => {
      await withFiles()(page)
      await openDialog(page, /^Destroy the file/)
    },
  },
  {
    name: '19-evidence-revise',
    as: `manager@${board}.example`,
    open: async (page) => {
      await ofEvidence('Register of neglect training')(page)
      await openDialog(page, 'Add a newer revision')
    },
  },
  {
    name: '19-evidence-withdraw',
    as: `manager@${board}.example`,
    open: async (page) => {
      await ofEvidence('Register of neglect training')(page)
      await openDialog(page, 'Withdraw it')
    },
  },
  {
    name: '19-evidence-conflict',
    as: `manager@${board}.example`,
    open: async (page) => {
      await ofEvidence('Register of neglect training')(page)
      const path = new URL(page.url()).pathname.slice(board.length + 1)
      const answer = await page.request.get(`${baseUrl}/${board}/api${path}`)
      await answerWith(page, `**/api${path}`, 412, {
        status: 412,
        code: 'evidence.stale',
        detail: 'Changed.',
        current: await answer.json(),
      })
      await openDialog(page, 'Change the words or the day')
      await page.getByLabel('What a reader should know').fill('Look at page 4.')
      await page.getByRole('button', { name: 'Save the change' }).click()
      await page.locator('.lc-conflict').waitFor()
    },
  },
  {
    name: '19-evidence-picker',
    as: `manager@${board}.example`,
    open: async (page) => {
      await ofPriority('')(page)
      await openDialog(page, /^Add evidence for What we did/)
      await page.getByRole('button', { name: /^Cite/ }).first().waitFor()
    },
  },
  {
    name: '19-evidence-picker-new',
    as: `manager@${board}.example`,
    open: async (page) => {
      await ofPriority('')(page)
      await openDialog(page, /^Add evidence for What we did/)
      await page.getByLabel('A new document').check()
      await page.getByRole('button', { name: 'Add it and cite it' }).click()
      await page.locator('.govuk-error-summary').waitFor()
    },
  },
]
