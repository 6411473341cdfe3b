import { expect, test } from 'vitest'

import { toNumber } from './units'

test.each([
  ['1234', 1234],
  ['1,234', 1234],
  ['1 234', 1234],
  ['12,345,678.5', 12345678.5],
  [' 12.5 ', 12.5],
  ['-3', -3],
])('%s is a number', (text, number) => {
  expect(toNumber(text)).toBe(number)
})

test.each(['6,2', '1,23', '12,34', '1,2345', '1.2.3', '1e3', '0x10', 'Infinity', 'twelve', '', ' '])(
  '“%s” is none, and the service asks for it',
  (text) => {
    expect(toNumber(text)).toBeNull()
  },
)
