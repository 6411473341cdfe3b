// Which suites a change can break, by the paths that it touches: for the daily loop. CI runs every suite.
import { execFileSync } from 'node:child_process'

const rules = ['Domain', 'Architecture']
const server = [...rules, 'Api', 'Database', 'Database-on-other']
const bothDatabases = ['Database', 'Database-on-other', 'Architecture']
const browser = ['journeys', 'accessibility']

/** The first line that fits says it. The architecture's suite reads sources, tests and documents, so it is nearly always in. */
const suitesByPath = [
  [/^src\/LscbCloud\.(Domain|Application|Infrastructure|Api|Migrator)\//, server],
  [/^src\/LscbCloud\.LocalPostgres\//, ['Api', ...bothDatabases]],
  [/^src\/LscbCloud\.AppHost\//, ['Architecture', ...browser]],
  [/^bench\//, ['Database', 'Architecture']],
  [/^tests\/LscbCloud\.Testing\//, server],
  [/^tests\/LscbCloud\.Domain\.Tests\//, rules],
  [/^tests\/LscbCloud\.Architecture\.Tests\//, ['Architecture']],
  [/^tests\/LscbCloud\.Api\.Tests\//, ['Api', 'Architecture']],
  [/^tests\/LscbCloud\.Database\.Tests\//, bothDatabases],
  [/^tests\/papers\//, ['Api']],
  [/^client\/src\/(test\/|.*\.test\.tsx?$)/, ['client']],
  [/^client\/(src|public)\/|^client\/(index\.html|openapi\.json|vite\.config\.ts)$/, ['client', ...browser]],
  [/^client\/e2e\/(screens(\/|\.)|in-app|a11y)/, ['accessibility']],
  [/^client\/e2e\/.+\.journey\.mjs$/, ['journeys']],
  [/^client\/e2e\//, browser],
  [/^infra\/database\//, bothDatabases],
  [/^docs\/permissions\.csv$/, ['Api', 'Architecture']],
  [/^docs\/|\.md$/, ['Architecture']],
]

/** The names of the suites for some changed paths; nothing (undefined) means every suite, because a path is not known here. */
export function suitesFor(paths) {
  const found = paths.map((path) => suitesByPath.find(([pattern]) => pattern.test(path))?.[1])

  return found.includes(undefined) ? undefined : [...new Set(found.flat())]
}

/** What differs from where this branch left main (on main itself, from the last commit but one), committed or not. */
export function changedPaths() {
  const base =
    git('rev-parse', 'HEAD') === git('rev-parse', 'main') ? 'HEAD~1' : git('merge-base', 'HEAD', 'main')
  const changed = git('diff', '--name-only', '--no-renames', base)
  const untracked = git('ls-files', '--others', '--exclude-standard')

  return [...new Set(`${changed}\n${untracked}`.split('\n').filter(Boolean))]
}

function git(...words) {
  return execFileSync('git', words, { encoding: 'utf8' }).trim()
}
