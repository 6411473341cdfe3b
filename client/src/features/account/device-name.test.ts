import { expect, test } from 'vitest'

import { deviceName } from './device-name'

test('a browser and its system are named', () => {
  const agent =
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0'

  expect(deviceName(agent)).toBe('Edge on Windows')
})

test('a script is named by what it calls itself', () => {
  expect(deviceName('curl/8.5.0')).toBe('curl')
})

test('a session without a name is an unknown device', () => {
  expect(deviceName(null)).toBe('Unknown device')
})
