import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'

import { aFront } from '@/test/data/places'
import { renderAt } from '@/test/render'
import { answer } from '@/test/server'

async function open() {
  vi.stubEnv('DEV', false)
  answer('get', '/api/front', 200, aFront() as never)
  renderAt('/design')

  return screen.findByRole('heading', { name: 'Components' })
}

test('in the demonstration the components can be looked at', async () => {
  expect(await open()).toBeVisible()
})

test('where boards work there is no such page', async () => {
  vi.stubEnv('DEV', false)
  answer('get', '/api/front', 200, aFront({ demonstration: null }) as never)

  renderAt('/design')

  expect(await screen.findByRole('heading', { name: 'Page not found' })).toBeVisible()
})

test('every example shows the text that makes it', async () => {
  await open()

  const sources = [...document.querySelectorAll('.dsg__src')].map(({ textContent }) => textContent)

  expect(sources.length).toBeGreaterThan(30)
  expect(sources.filter((source) => !source.includes('export function'))).toEqual([])
})

test('every component is led to from the list of them', async () => {
  await open()

  const links = [...document.querySelectorAll('.dsg__nav a')].map((link) => link.getAttribute('href') ?? '#')

  expect(links.length).toBeGreaterThan(20)
  expect(new Set(links).size).toBe(links.length)
  expect(links.filter((link) => !document.getElementById(link.slice(1)))).toEqual([])
})
