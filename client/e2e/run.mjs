// Runs the journeys one after the other against BASE_URL, in a real browser.
// Usage: node e2e/run.mjs [--not] [part of a journey's name]. The last line counts: "N passed, N failed, N skipped".
import { readdirSync } from 'node:fs'
import { run } from 'node:test'
import { spec } from 'node:test/reporters'
import { fileURLToPath } from 'node:url'

import { findChromium } from './browser.mjs'

const isNot = process.argv[2] === '--not'
const parts = process.argv.slice(isNot ? 3 : 2)
const isChosen = (name) => parts.length === 0 || parts.some((part) => name.includes(part)) !== isNot
const folder = fileURLToPath(new URL('.', import.meta.url))
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.journey.mjs') && isChosen(name))
  .map((name) => folder + name)
  .sort()
const counted = { passed: 0, failed: 0, skipped: 0 }
const failures = []

function count(kind) {
  return (test) => {
    // A file and a group are told by what is in them.
    if (test.details?.type !== 'suite' && !files.includes(test.name)) {
      counted[test.skip === undefined ? kind : 'skipped'] += 1

      if (kind === 'failed' && test.skip === undefined) {
        failures.push(`${test.name}: ${test.details?.error?.cause?.message ?? ''}`)
      }
    }
  }
}

function finish() {
  // Told once more in a line each, because the tests that passed stand between.
  failures.forEach((failure) => console.log(`FAILED ${failure.replaceAll(/\s+/g, ' ').slice(0, 300)}`))
  console.log(`${counted.passed} passed, ${counted.failed} failed, ${counted.skipped} skipped`)
  process.exitCode = counted.failed > 0 || counted.passed + counted.skipped === 0 ? 1 : 0
}

if (findChromium()) {
  const tests = run({ files, concurrency: 1 })
  tests.on('test:pass', count('passed'))
  tests.on('test:fail', count('failed'))
  tests.compose(new spec()).pipe(process.stdout)
  tests.on('close', finish)
} else {
  console.log('There is no Chromium: name one in CHROMIUM, or put it on the path.')
  counted.skipped = files.length
  finish()
}
