import { expect, test } from 'vitest'

import { contrast, guardAccent, safeAccent } from './accent'

test.each(['#7a2048', '#6b4a12', '#0b5a73', '#4a3d8f'])(
  'the accent %s is dark enough and is kept',
  (accent) => {
    expect(guardAccent(accent)).toEqual({ accent, tooNearTo: null })
  },
)

test.each(['#87ceeb', '#8ab800', '#00a33b', '#ff69b4'])(
  'the pale accent %s is darkened until white text reads',
  (pale) => {
    const { accent } = guardAccent(pale)

    expect(accent).not.toBe(pale)
    expect(contrast(accent, '#ffffff')).toBeGreaterThanOrEqual(7)
  },
)

test('bright orange would be taken for off track and is refused', () => {
  expect(guardAccent('#ff6a13').tooNearTo).toBe('Off track')
  expect(safeAccent('#ff6a13')).toBe('#12436d')
})

test('a colour that is no colour gives the product’s own', () => {
  expect(safeAccent('red; background: url(x)')).toBe('#12436d')
  expect(safeAccent(undefined)).toBe('#12436d')
})

test('black on white is 21 to 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
})
