import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, describe, test } from 'node:test'

import { axe, go, launch, openContext, signIn } from './browser.mjs'
import { partOf } from './parts.mjs'

const board = 'northshire'

describe('files that people take along', () => {
  let browser
  let context
  let page

  before(async () => {
    browser = await launch()
    context = await openContext(browser)
    page = await context.newPage()
    await signIn(page, `manager@${board}.example`)
  })

  after(() => browser.close())

  /** What is saved when something in a menu is chosen. */
  async function save(menu, name) {
    await page.getByRole('button', { name: menu }).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name }).click(),
    ])
    await page.getByText('The file was saved.').waitFor()
    await page.keyboard.press('Escape')

    return { name: download.suggestedFilename(), content: readFileSync(await download.path()) }
  }

  test('the highlight report arrives as a Word document and opens', async () => {
    await go(page, `/${board}/priorities/neglect`)

    const file = await save('Download', 'Word document')

    assert.equal(file.name, `${board}-neglect-highlight-report-2017-09-26.docx`)
    const text = partOf(file.content, 'word/document.xml')
    assert.match(text, /<w:pStyle w:val="Title" ?\/><\/w:pPr><w:r><w:t[^>]*>Neglect</)
    assert.match(text, /What the impact was/)
    assert.match(text, /Invented for the demonstration/)
  })

  test('the same report can be read and printed as a page, with its own style and nothing else', async () => {
    await page.getByRole('button', { name: 'Download' }).click()
    const [report] = await Promise.all([
      context.waitForEvent('page'),
      page.getByRole('link', { name: /Print view/ }).click(),
    ])
    await report.getByRole('heading', { name: 'Neglect', level: 1 }).waitFor()

    const border = await report
      .locator('header')
      .evaluate((header) => getComputedStyle(header).borderTopWidth)
    assert.equal(border, '6px')
    assert.equal(await report.evaluate(() => document.documentElement.lang), 'en-GB')
    assert.deepEqual(await axe(report), [])
    assert.deepEqual(context.reports, [])
    const pdf = await report.pdf({ preferCSSPageSize: true })
    assert.ok(pdf.length > 5000)
    await report.close()
  })

  test('the words of a printed page are read when it is taken in as evidence', async () => {
    const sheet = await context.newPage()
    await sheet.setContent(
      '<p>As in the story of Jack Smith aged 7.</p><p style="font-family: serif">NHS number 943 476 5919</p>',
    )
    const buffer = await sheet.pdf()
    await sheet.close()
    await go(page, `/${board}/evidence/new`)
    await page.getByLabel('As a file').check()
    await page.getByText('at most 10 MB').waitFor()

    await page
      .getByLabel('File', { exact: true })
      .setInputFiles({ name: 'Story.pdf', mimeType: 'application/pdf', buffer })

    await page.getByText(/^Looked through: Story\.pdf \(PDF, \d+ KB\)\.$/).waitFor()
    await page.getByText('Jack Smith aged 7').first().waitFor()
    await page.getByText('943 476 5919').first().waitFor()
  })

  test('the history is narrowed, and the address can be sent to somebody', async () => {
    await go(page, `/${board}/settings/history`)
    await page.getByText('Narrow the history').click()
    await page.getByLabel('Words').fill('wrote an update')
    await page.getByLabel('Kind of record').selectOption('Priority')
    await page.getByRole('button', { name: 'Show these' }).click()

    await page.getByRole('list', { name: 'Narrowed by' }).getByText('“wrote an update”').waitFor()
    const address = new URL(page.url())
    assert.equal(address.searchParams.get('text'), 'wrote an update')
    assert.equal(address.searchParams.get('kind'), 'priority')
    await go(page, address.pathname + address.search)
    assert.equal(await page.getByLabel('Words').inputValue(), 'wrote an update')
  })

  test('what is shown arrives as CSV and as an Excel workbook', async () => {
    const shown = Number.parseInt(await page.locator('.lc-counted > [role=status]').innerText(), 10)

    const csv = await save('Export', 'CSV file')
    const workbook = await save('Export', 'Excel workbook')

    const lines = csv.content.toString('utf8').split('\r\n')
    assert.equal(csv.name, `${board}-history-2017-09-26.csv`)
    assert.equal(lines[0], '\ufeffWhen,Who,What happened,Kind,Of what,Before and after')
    assert.equal(lines.length - 2, shown)
    assert.equal(workbook.name, `${board}-history-2017-09-26.xlsx`)
    const rows = partOf(workbook.content, 'xl/worksheets/sheet1.xml').match(/<x:row /g) ?? []
    assert.equal(rows.length - 1, shown)
  })

  test('who can see a priority is told beside its history', async () => {
    await go(page, `/${board}/priorities/neglect/history`)

    const card = page.getByRole('region', { name: 'Who can see this' })
    await card.getByRole('listitem').filter({ hasText: 'Quality assurance officer' }).first().waitFor()
    assert.equal(await card.getByRole('listitem').filter({ hasText: 'Scrutiny reader' }).count(), 1)
  })
})
