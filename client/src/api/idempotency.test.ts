import { readFileSync } from 'node:fs'
import { beforeEach, expect, test, vi } from 'vitest'

import { api, rememberAntiforgeryToken } from './client'
import { sentWith } from './files'
import { takesKey } from './idempotency'

const keys: (string | null)[] = []
let answers: (() => Response)[] = []

const success = () => new Response(JSON.stringify({ id: '1' }), { status: 201 })
const refusal = () =>
  new Response('{}', { status: 400, headers: { 'Content-Type': 'application/problem+json' } })
const lost = () => {
  throw new TypeError('Failed to fetch')
}

beforeEach(() => {
  sessionStorage.clear()
  rememberAntiforgeryToken(null)
  keys.length = 0
  answers = []
  vi.stubGlobal('fetch', (request: Request) => {
    keys.push(request.headers.get('Idempotency-Key'))

    return Promise.resolve().then(answers.shift() ?? success)
  })
})

function keepView(name: string) {
  return api.POST('/{board}/api/action-views', { params: { path: { board: 'northshire' } }, body: { name } })
}

test('after a lost answer the same content goes under the same key, and after its success under a new one', async () => {
  answers = [lost, success, success]

  await keepView('Police').catch(() => null)
  await keepView('Police')
  await keepView('Police')

  expect(keys[0]).toMatch(/^[A-Za-z0-9-]{8,80}$/)
  expect(keys[1]).toBe(keys[0])
  expect(keys[2]).not.toBe(keys[1])
})

test('content that was changed after a lost answer goes under a new key', async () => {
  answers = [lost, success]

  await keepView('Police').catch(() => null)
  await keepView('Probation')

  expect(keys[1]).not.toBe(keys[0])
})

test('a second press before the answer goes under the same key', async () => {
  await Promise.all([keepView('Police'), keepView('Police')])

  expect(keys).toHaveLength(2)
  expect(keys[1]).toBe(keys[0])
})

test('a refusal leaves the key', async () => {
  answers = [lost, refusal, success]

  await keepView('Police').catch(() => null)
  await keepView('Police')
  await keepView('Police')

  expect(new Set(keys).size).toBe(1)
})

test('the key outlives a page that is loaded again, and not a session', async () => {
  answers = [lost, lost]
  await keepView('Police').catch(() => null)

  vi.resetModules()
  const reloaded = await import('./client')
  const board = { params: { path: { board: 'northshire' } } }
  await reloaded.api
    .POST('/{board}/api/action-views', { ...board, body: { name: 'Police' } })
    .catch(() => null)
  expect(keys[1]).toBe(keys[0])

  sessionStorage.clear()
  reloaded.rememberAntiforgeryToken(null)
  await reloaded.api.POST('/{board}/api/action-views', { ...board, body: { name: 'Police' } })
  expect(keys[2]).not.toBe(keys[0])
})

test('a file counts by its content', async () => {
  const send = (words: string) =>
    api
      .POST('/{board}/api/evidence', {
        params: { path: { board: 'northshire' } },
        ...sentWith({ title: 'Register' }, { file: new File([words], 'register.txt') }),
      })
      .catch(() => null)
  answers = [lost, lost, lost]

  await send('Attendance')
  await send('Attendance')
  await send('Absence')

  expect(keys[1]).toBe(keys[0])
  expect(keys[2]).not.toBe(keys[0])
})

test('every operation of the contract that takes a key gets one, and no other', () => {
  const contract = JSON.parse(readFileSync('openapi.json', 'utf8')) as {
    paths: Record<string, Record<string, { parameters?: { name: string }[] }>>
  }
  const wrong = Object.entries(contract.paths).flatMap(([path, operations]) =>
    Object.entries(operations)
      .filter(
        ([method, { parameters = [] }]) =>
          takesKey(method, path) !== parameters.some(({ name }) => name === 'Idempotency-Key'),
      )
      .map(([method]) => `${method} ${path}`),
  )

  expect(wrong).toEqual([])
})
