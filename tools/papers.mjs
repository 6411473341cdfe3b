// Makes the fingerprints by which a test proves what the demonstration takes from the boards' papers. The papers themselves
// stay outside: a fingerprint tells that a line has certain words to somebody who knows the words, and nothing to others.
//
//   tools/papers <folder>         compares the papers of the folder with the fingerprints that are kept
//   tools/papers <folder> write   writes the fingerprints of the papers that are listed in tests/papers/papers.json
//
// docs/demonstration.md tells how they are made; PaperTests reads them and must do the same.
import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const run = 4
const length = 8
const kept = join(dirname(fileURLToPath(import.meta.url)), '../tests/papers')
const [folder, mode = 'check'] = process.argv.slice(2)

if (!folder || !['check', 'write'].includes(mode)) {
  console.error('tools/papers <folder with the papers as text> [write]')
  process.exit(1)
}

/** Papers are known by their content: a corrected copy is another paper, whose lines may have moved. */
const listed = JSON.parse(readFileSync(join(kept, 'papers.json'), 'utf8'))
const found = new Map(
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(folder, entry.name)))
    .map((bytes) => [createHash('sha256').update(bytes).digest('hex'), bytes.toString('utf8')]),
)
let wrong = 0

for (const { key, sha256 } of listed) {
  const text = found.get(sha256)
  const file = join(kept, `${key}.txt`)

  if (text === undefined) {
    console.error(`${key}: the folder has no paper with the hash ${sha256}.`)
    wrong++
  } else if (mode === 'write') {
    writeFileSync(file, fingerprints(key, text))
    console.log(`${key}: written.`)
  } else if (readFileSync(file, 'utf8') !== fingerprints(key, text)) {
    console.error(`${key}: the fingerprints are not those of the paper.`)
    wrong++
  } else {
    console.log(`${key}: ${text.split('\n').length} lines, the same.`)
  }
}

process.exit(wrong > 0 ? 1 : 0)

/** A line of fingerprints for each line of the paper that has words: its number, then one for every four words that follow each other. */
function fingerprints(key, text) {
  return text
    .split('\n')
    .map((line, index) => [index + 1, runsOf(line)])
    .filter(([, runs]) => runs.length > 0)
    .map(([number, runs]) => `${[number, ...hashes(key, number, runs)].join(' ')}\n`)
    .join('')
}

/** In the order of the hashes and not of the words, so that a line cannot be put together again from its pieces. */
function hashes(key, number, runs) {
  const all = runs.map((words) =>
    createHash('sha256').update(`${key}|${number}|${words}`).digest('base64url').slice(0, length),
  )

  return [...new Set(all)].sort()
}

/** Runs of four words in small letters without punctuation; a shorter line is one run. What gives an address or a number of a person is left out. */
function runsOf(line) {
  if (/@|\bTel:/u.test(line)) {
    return []
  }

  const words = line.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

  return words.length <= run
    ? words.length === 0
      ? []
      : [words.join(' ')]
    : words.slice(run - 1).map((_, index) => words.slice(index, index + run).join(' '))
}
