// What people do in several journeys.
import { Buffer } from 'node:buffer'

import { go } from './browser.mjs'

export const heading = (page, name) => page.getByRole('heading', { name, level: 1 }).waitFor()

/** What the service says once something is saved. */
export const notice = (page, text) => page.getByRole('status').filter({ hasText: text }).first().waitFor()

export async function fillDay(page, legend, [day, month, year]) {
  const group = page.getByRole('group', { name: legend })
  await group.getByLabel('Day').fill(day)
  await group.getByLabel('Month').fill(month)
  await group.getByLabel('Year').fill(year)
}

/** Goes from a list to what it calls by a title. */
export async function find(page, path, title) {
  await go(page, path)
  await page.getByRole('link', { name: title }).click()
  await heading(page, title)
}

/** Says on the page of an action that it is done, with a file as proof. */
export async function proveInFile(page, words, { name, content }) {
  await page.getByRole('button', { name: 'Say it is done' }).click()
  await page.getByLabel('What shows that it is done').fill(words)
  await page.getByLabel('As a file').check()
  await page.getByText('Files are not checked for viruses here').waitFor()
  await page
    .getByLabel('File', { exact: true })
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) })
  await page.getByText(`Looked through: ${name}`).waitFor()
  await page.getByLabel('I have looked through it').check()
  await page.getByRole('button', { name: 'Say that it is done' }).click()
  await notice(page, 'The board verifies it')
}
