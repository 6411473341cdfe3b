import { beforeEach, expect, test } from 'vitest'

import { draftKey, dropAllDrafts, findDraft, keepDraft } from './drafts'

const now = new Date('2017-09-26T09:42:00Z')

beforeEach(() => {
  sessionStorage.clear()
})

test('text is found again by the same person, on the same board, in the same form', () => {
  keepDraft(draftKey('p1', 'shropshire', 'update'), { did: 'A conference.' }, now)

  expect(findDraft(draftKey('p1', 'shropshire', 'update'))).toEqual({
    values: { did: 'A conference.' },
    keptAt: now.toISOString(),
  })
})

test.each([
  ['another person', draftKey('p2', 'shropshire', 'update')],
  ['another board', draftKey('p1', 'somerset', 'update')],
  ['another form', draftKey('p1', 'shropshire', 'closure')],
])('%s does not find it', (_, key) => {
  keepDraft(draftKey('p1', 'shropshire', 'update'), { did: 'A conference.' }, now)

  expect(findDraft(key)).toBeNull()
})

test('at sign-out every draft goes, and nothing else', () => {
  sessionStorage.setItem('something-else', 'kept')
  keepDraft(draftKey('p1', 'shropshire', 'update'), {}, now)
  keepDraft(draftKey('p1', 'somerset', 'closure'), {}, now)

  dropAllDrafts()

  expect(Object.keys(sessionStorage)).toEqual(['something-else'])
})

test('a store that was written by something else is ignored', () => {
  const key = draftKey('p1', 'shropshire', 'update')
  sessionStorage.setItem(key, '{not json')

  expect(findDraft(key)).toBeNull()
})
