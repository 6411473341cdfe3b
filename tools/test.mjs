// Runs every suite, those whose names are given, or with '--changed' those that what has changed can break, and closes
// with one line that counts them all.
// A suite that runs nothing has failed: otherwise nobody would notice the day it stops finding its tests.
import { AsyncLocalStorage } from 'node:async_hooks'
import { spawn } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { changedPaths, suitesFor } from './changed.mjs'

process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..'))
// What a suite runs lives for minutes: to measure code for a second compilation, and to collect a small heap often, costs a tenth of
// its processor time and gains nothing.
process.env.DOTNET_TieredPGO ??= '0'
process.env.DOTNET_GCgen0size ??= '4000000'
const results = 'artifacts/test-results'
const begun = Date.now()
const paper = new AsyncLocalStorage()
const walk = 'a11y'

/**
 * What the database's tests try on one version only: which pages the screens read, which takes long, and the starting
 * and keeping of a cluster, which is our own code. All else, and what is new, is tried on both: catalogue, roles,
 * migrations and the restore depend on the version.
 */
const onOneVersionOnly = ['LscbCloud.Database.Tests.Buffers', 'LscbCloud.Database.Tests.Clusters']

const projects = readdirSync('tests').filter((name) => name.endsWith('.Tests'))
const suites = [
  ...projects.map((project) => ({ name: shortName(project), project, run: () => dotnet(project) })),
  { name: 'Database-on-other', project: 'LscbCloud.Database.Tests', run: databaseOnOtherVersion },
  { name: 'client', needsClient: true, run: client },
  { name: 'journeys', needsClient: true, isLong: true, run: () => inBrowser('--not', walk) },
  { name: 'accessibility', needsClient: true, isLong: true, run: () => inBrowser(walk) },
]
const chosen = choose(process.argv.slice(2))

rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })
await prepare()

// What runs in a browser waits more than it works, and takes longest: it goes on beside the others, each suite on a
// service and a database of its own, and is told after them.
const beside = chosen
  .filter(({ isLong }) => isLong)
  .map((suite) => {
    const told = []

    return { told, outcome: paper.run(told, () => runSuite(suite)) }
  })
const outcomes = []

for (const suite of chosen.filter(({ isLong }) => !isLong)) {
  outcomes.push(await runSuite(suite))
}

for (const { told, outcome } of beside) {
  outcomes.push(await outcome)
  told.forEach((text) => process.stdout.write(text))
}

close(outcomes)

function shortName(project) {
  return project.replace(/^LscbCloud\.(.+)\.Tests$/, '$1')
}

function choose(names) {
  if (names[0] === '--changed') {
    return chooseByChange()
  }

  const unknown = names.filter((name) => !suites.some((suite) => suite.name === name))
  if (unknown.length > 0) {
    console.error(
      `There is no suite ${unknown.join(', ')}; there are ${suites.map(({ name }) => name).join(', ')}.`,
    )
    process.exit(1)
  }

  return suites.filter(({ name }) => names.length === 0 || names.includes(name))
}

function chooseByChange() {
  const names = suitesFor(changedPaths())
  const found = suites.filter(({ name }) => names?.includes(name) ?? true)

  if (found.length === 0) {
    console.log('Nothing has changed.')
    process.exit(0)
  }

  console.log(`What has changed is tried by ${found.map(({ name }) => name).join(', ')}.`)

  return found
}

/** Builds once, and gets npm's packages, for what was chosen. */
async function prepare() {
  const needed = [...new Set(chosen.flatMap(({ project }) => project ?? []))]
  const isEverything = needed.length === projects.length
  const isRun = chosen.some(({ isLong }) => isLong)
  const targets = isEverything
    ? ['LscbCloud.sln']
    : [...needed.map((project) => `tests/${project}`), ...(isRun ? ['src/LscbCloud.AppHost'] : [])]
  const built = new Date()

  for (const target of targets) {
    await must('dotnet', ['build', target, '--nologo', '-v', 'quiet'])
  }

  if (isEverything || isRun) {
    // The same build serves 'make run' and what runs in a browser.
    writeFileSync('artifacts/run.stamp', '')
    utimesSync('artifacts/run.stamp', built, built)
  }

  await packages('.')
  // One after the other, because only one of them may hold the system's list of packages.
  if (chosen.some(({ run }) => run === databaseOnOtherVersion) && !findSystemPostgres()) {
    await install('postgresql')
  }
  if (isRun && !findChromium()) {
    await install('chromium')
  }

  if (chosen.some(({ needsClient }) => needsClient)) {
    await packages('client')
  }
}

/** Gets npm's packages where they are missing or older than their list. */
async function packages(folder) {
  const had = join(folder, 'node_modules', '.package-lock.json')
  const list = join(folder, 'package-lock.json')

  if (!existsSync(had) || statSync(had).mtimeMs < statSync(list).mtimeMs) {
    await must('npm', ['ci', '--prefix', folder])
  }
}

/** Says something where the suite is told: at once, or with the rest of a suite that goes on beside others. */
function say(text) {
  const kept = paper.getStore()

  if (kept && chosen.length > 1) {
    kept.push(text)
  } else {
    process.stdout.write(text)
  }
}

async function runSuite({ name, run }) {
  say(`\n== ${name}\n`)
  const started = Date.now()
  const { passed = 0, failed = 0, skipped = 0, status, mayBeEmpty = false, failures = [] } = await run()
  const seconds = (Date.now() - started) / 1000
  const complaints = []

  if (status !== 0 && failed === 0) {
    complaints.push(`${name} ended with ${status} though no test failed`)
  }

  if (passed + failed === 0 && !mayBeEmpty) {
    complaints.push(`${name} ran no test`)
  }

  complaints.forEach((complaint) => say(`!! ${complaint}\n`))

  return {
    name,
    passed,
    failed: failed + complaints.length,
    skipped,
    seconds,
    complaints: [...complaints, ...failures],
  }
}

async function dotnet(project, more = {}, options = []) {
  const file = `${results}/${project}.json`
  const env = { ...process.env, ...more }
  rmSync(file, { force: true })
  const program = `artifacts/bin/${project}/debug/${project}`
  const { status } = await show(program, ['-noLogo', '-noColor', '-ctrf', file, ...options], { env })
  const { passed, failed, skipped, pending, other } = read(file)?.results.summary ?? {}

  const failures = (read(file)?.results.tests ?? [])
    .filter((test) => test.status === 'failed')
    .map(({ name, message }) => tell(name, message))

  return { passed, failed: sum(failed, other), skipped: sum(skipped, pending), status, failures }
}

/** The database's tests once more, on the system's PostgreSQL, where that is another version than npm's. */
async function databaseOnOtherVersion() {
  const bin = findSystemPostgres()
  if (!bin) {
    return nothingToRunOn('There is no PostgreSQL of the system, and it could not be installed here.')
  }

  say(`On ${bin}\n`)

  const others = onOneVersionOnly.flatMap((namespace) => ['-namespace-', namespace])

  return dotnet('LscbCloud.Database.Tests', { LSCB_PG_BIN: bin }, others)
}

function findSystemPostgres() {
  const folder = '/usr/lib/postgresql'
  const versions = existsSync(folder) ? readdirSync(folder) : []

  return versions
    .sort((one, other) => Number(one) - Number(other))
    .map((version) => join(folder, version, 'bin'))
    .find((bin) => existsSync(join(bin, 'initdb')))
}

async function client() {
  const file = `${results}/client.json`
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=../${file}`]
  const { status } = await show('npx', ['vitest', 'run', ...reporters], { cwd: 'client' })
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = read(file) ?? {}

  return {
    passed: numPassedTests,
    failed: numFailedTests,
    skipped: sum(numPendingTests, numTodoTests),
    status,
    failures: (testResults ?? [])
      .flatMap(({ assertionResults }) => assertionResults)
      .filter((test) => test.status === 'failed')
      .map(({ fullName, failureMessages }) => tell(fullName, failureMessages[0])),
  }
}

async function inBrowser(...which) {
  const chromium = findChromium()
  if (!chromium) {
    return nothingToRunOn('There is no Chromium on the path, and it could not be installed here.')
  }

  const env = { ...process.env, CHROMIUM: chromium }
  const { status, output } = await show('tools/run', ['during', 'node', 'client/e2e/run.mjs', ...which], {
    env,
  })
  const [, passed, failed, skipped] =
    output.match(/^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?\s*$/m) ?? []

  const failures = [...output.matchAll(/^FAILED (.+)$/gm)].map(([, told]) => told)

  return { passed: sum(passed), failed: sum(failed), skipped: sum(skipped), status, failures }
}

/** A failed test in one line. */
function tell(name, message) {
  return `${name}: ${message ?? ''}`.replaceAll(/\s+/g, ' ').slice(0, 300)
}

function findChromium() {
  const names = ['chromium', 'chromium-browser', 'google-chrome']
  const folders = (process.env.PATH ?? '').split(delimiter)

  return [process.env.CHROMIUM, ...folders.flatMap((folder) => names.map((name) => join(folder, name)))].find(
    (path) => path && existsSync(path),
  )
}

/** Debian's package, where that is possible and allowed. */
function install(name) {
  return show('tools/install', [name])
}

function nothingToRunOn(reason) {
  say(`${reason}\n`)

  return { skipped: 1, status: 0, mayBeEmpty: true }
}

/** Runs a program in front of the person, and keeps what it says. */
function show(program, args, options = {}) {
  return new Promise((resolve) => {
    const env = { ...(options.env ?? process.env), NO_COLOR: '1', FORCE_COLOR: undefined }
    const child = spawn(program, args, { ...options, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    child.stdout.on('data', (text) => {
      output += text
      say(String(text))
    })
    child.stderr.on('data', (text) => say(String(text)))
    child.on('error', (error) => resolve({ status: error.message, output }))
    child.on('close', (code, signal) => resolve({ status: code ?? signal, output }))
  })
}

/** Without this there is nothing to test. */
async function must(program, args) {
  const { status } = await show(program, args)

  if (status !== 0) {
    console.log(`!! ${program} ${args.join(' ')} ended with ${status}`)
    console.log('0 passed, 1 failed')
    process.exit(1)
  }
}

function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

function sum(...numbers) {
  return numbers.reduce((total, number) => total + Number(number ?? 0), 0)
}

function close(all) {
  const passed = sum(...all.map((outcome) => outcome.passed))
  const failed = sum(...all.map((outcome) => outcome.failed))
  const skipped = sum(...all.map((outcome) => outcome.skipped))

  console.log(`\n== all suites, ${((Date.now() - begun) / 1000).toFixed(0)} s`)
  for (const outcome of all) {
    const counts = ['passed', 'failed', 'skipped'].map(
      (word) => `${String(outcome[word]).padStart(5)} ${word}`,
    )
    console.log(`${outcome.name.padEnd(18)}${counts.join('')}${outcome.seconds.toFixed(1).padStart(8)} s`)
    outcome.complaints.forEach((complaint) => console.log(`                   ${complaint}`))
  }

  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
  process.exitCode = failed === 0 ? 0 : 1
}
