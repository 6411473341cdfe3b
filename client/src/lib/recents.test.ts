import { afterEach, expect, test } from 'vitest'

import { dropAllRecents, findRecents, keepRecent, recentsKey } from './recents'

const key = recentsKey('p1', 'board:northshire')
const recent = (title: string) => ({
  title,
  about: '',
  address: `/northshire/actions/${title}`,
  icon: 'check' as const,
})

afterEach(() => {
  localStorage.clear()
})

test('the newest comes first, each once, and no more than six', () => {
  for (const title of ['A-1', 'A-2', 'A-3', 'A-4', 'A-5', 'A-6', 'A-7', 'A-5']) {
    keepRecent(key, recent(title))
  }

  expect(findRecents(key).map(({ title }) => title)).toEqual(['A-5', 'A-7', 'A-6', 'A-4', 'A-3', 'A-2'])
})

test('another person and another place find nothing', () => {
  keepRecent(key, recent('A-1'))

  expect(findRecents(recentsKey('p2', 'board:northshire'))).toEqual([])
  expect(findRecents(recentsKey('p1', 'board:southshire'))).toEqual([])
})

test('at sign-out nothing is left', () => {
  keepRecent(key, recent('A-1'))

  dropAllRecents()

  expect(localStorage).toHaveLength(0)
})

test('what somebody else put there leads nowhere', () => {
  localStorage.setItem(key, JSON.stringify([{ title: 'x', address: 'https://evil.example' }, 7]))

  expect(findRecents(key)).toEqual([])
})
