import { expect, test } from 'vitest'

import { aSession } from '@/test/data/places'

import { firstPage, hasSeveralPlaces } from './places'

test('a person with one board begins there, without a choice', () => {
  expect(firstPage(aSession())).toBe('/northshire/home')
  expect(hasSeveralPlaces(aSession())).toBe(false)
})

test('a person with several places chooses', () => {
  expect(firstPage(aSession({ isOperator: true }))).toBe('/boards')
})

test('a person with no place is told so on the page of choices', () => {
  expect(firstPage(aSession({ boards: [] }))).toBe('/boards')
})

test('an operator with nothing else begins at the platform', () => {
  expect(firstPage(aSession({ boards: [], isOperator: true }))).toBe('/platform')
})
