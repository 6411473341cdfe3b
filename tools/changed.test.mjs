import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { test } from 'node:test'

import { suitesFor } from './changed.mjs'

const root = new URL('../', import.meta.url)
const server = ['Api', 'Architecture', 'Database', 'Database-on-other', 'Domain']

/** Paths that exist, so that a rule does not outlive its folder. */
const examples = [
  ['src/LscbCloud.Domain/LscbCloud.Domain.csproj', server],
  ['src/LscbCloud.Migrator/LscbCloud.Migrator.csproj', server],
  [
    'src/LscbCloud.LocalPostgres/PostgresBinaries.cs',
    ['Api', 'Architecture', 'Database', 'Database-on-other'],
  ],
  ['src/LscbCloud.AppHost/Program.cs', ['Architecture', 'accessibility', 'journeys']],
  ['bench/LscbCloud.Bench/LscbCloud.Bench.csproj', ['Architecture', 'Database']],
  ['tests/LscbCloud.Testing/LscbCloud.Testing.csproj', server],
  ['tests/LscbCloud.Domain.Tests/LscbCloud.Domain.Tests.csproj', ['Architecture', 'Domain']],
  ['tests/LscbCloud.Architecture.Tests/RootTests.cs', ['Architecture']],
  ['tests/LscbCloud.Api.Tests/TestAssembly.cs', ['Api', 'Architecture']],
  ['tests/LscbCloud.Database.Tests/TestAssembly.cs', ['Architecture', 'Database', 'Database-on-other']],
  ['tests/papers/papers.json', ['Api']],
  ['client/src/app/app.test.tsx', ['client']],
  ['client/src/main.tsx', ['accessibility', 'client', 'journeys']],
  ['client/openapi.json', ['accessibility', 'client', 'journeys']],
  ['client/e2e/screens/home.mjs', ['accessibility']],
  ['client/e2e/screens.mjs', ['accessibility']],
  ['client/e2e/a11y.journey.mjs', ['accessibility']],
  ['client/e2e/home.journey.mjs', ['journeys']],
  ['client/e2e/browser.mjs', ['accessibility', 'journeys']],
  ['infra/database/drill.sh', ['Architecture', 'Database', 'Database-on-other']],
  ['docs/permissions.csv', ['Api', 'Architecture']],
  ['docs/glossary.md', ['Architecture']],
  ['README.md', ['Architecture']],
]

for (const [path, suites] of examples) {
  test(`${path} is tried by ${suites.join(', ')}`, () => {
    assert.ok(existsSync(new URL(path, root)), 'The path is in the repository.')
    assert.deepEqual(suitesFor([path])?.sort(), suites)
  })
}

test('two changes are tried by the suites of both, each once', () => {
  assert.deepEqual(suitesFor(['docs/glossary.md', 'client/src/app/app.test.tsx', 'README.md']), [
    'Architecture',
    'client',
  ])
})

test('one path that no rule knows is tried by every suite', () => {
  for (const path of ['Directory.Packages.props', 'package-lock.json', 'tools/test.mjs', 'src/New/File.cs']) {
    assert.equal(suitesFor(['docs/glossary.md', path]), undefined)
  }
})

test('no change is tried by no suite', () => {
  assert.deepEqual(suitesFor([]), [])
})
