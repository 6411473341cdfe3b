import { expect, test } from 'vitest'

import { dayFromParts, formatDay, formatInstant, formatShortMonth, formatSpan } from './dates'

test('a day is written in words', () => {
  expect(formatDay('2017-09-26')).toBe('26 September 2017')
})

test('the axis of a chart has room for a short month', () => {
  expect(formatShortMonth('2017-09-26')).toBe('Sep 2017')
})

test('a span is written in months, and an open one says from when', () => {
  expect(formatSpan('2016-04-01', '2018-03-31')).toBe('April 2016 to March 2018')
  expect(formatSpan('2016-04-01', null)).toBe('From April 2016')
})

test('an instant is told in London, in summer time too', () => {
  const now = new Date('2017-09-26T16:00:00Z')

  expect(formatInstant('2017-09-26T08:12:00Z', now)).toBe('today at 9:12am')
  expect(formatInstant('2017-09-25T15:40:00Z', now)).toBe('yesterday at 4:40pm')
  expect(formatInstant('2017-09-23T11:00:00Z', now)).toBe('23 September 2017 at midday')
})

test('a month may be typed as a number or a name', () => {
  expect(dayFromParts('4', '9', '2017')).toBe('2017-09-04')
  expect(dayFromParts('04', 'sept', '2017')).toBe('2017-09-04')
})

test('a day that is not in the calendar is no date', () => {
  expect(dayFromParts('31', '9', '2017')).toBeNull()
  expect(dayFromParts('4', '', '2017')).toBeNull()
  expect(dayFromParts('4', '9', '17')).toBeNull()
})

test('three empty boxes are an empty date, not a wrong one', () => {
  expect(dayFromParts('', ' ', '')).toBe('')
})
