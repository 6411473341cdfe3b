import { expect, test } from 'vitest'

import { localPath } from './local-path'

test('an address of ours is kept, with its query', () => {
  expect(localPath('/shropshire/priorities?state=all')).toBe('/shropshire/priorities?state=all')
})

test.each([
  'https://elsewhere.example/',
  '//elsewhere.example',
  '/\\elsewhere.example',
  'javascript:alert(1)',
  '',
  undefined,
])('the address %s is refused', (back) => {
  expect(localPath(back)).toBeNull()
})

test('sign-in does not lead back to sign-in', () => {
  expect(localPath('/sign-in?back=/boards')).toBeNull()
})
