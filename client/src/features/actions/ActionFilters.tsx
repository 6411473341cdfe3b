import { useNavigate } from '@tanstack/react-router'

import { FilterChips } from '@/components/FilterChips'
import { FindForm } from '@/components/FindForm'
import { formatDay } from '@/lib/dates'

import type { ActionList, ActionSearch } from './queries'
import { sourceKindWords } from './words'

interface ActionFiltersProps {
  board: string
  search: ActionSearch
  owners: ActionList['owners']
  /** What the board's actions came from, by kind. */
  sources: ActionList['sources']
  /** The record that the list is narrowed to. */
  source: ActionList['source']
}

type Narrowing = 'owner' | 'priority' | 'meeting' | 'sourceKind' | 'source' | 'dueBefore' | 'text' | 'sort'

/** The address with one part of it changed, or left out; it begins again at the first page. */
function changed(search: ActionSearch, name: Narrowing, value: string): ActionSearch {
  const isOfSource = name === 'sourceKind' || name === 'source'
  const kept = Object.entries(search).filter(
    ([part]) =>
      part !== name &&
      part !== 'after' &&
      // Another kind of source is not narrowed to the record of the one before.
      !(isOfSource && (part === 'source' || part === 'sourceNumber')),
  )

  return Object.fromEntries(value === '' ? kept : [...kept, [name, value]])
}

/** Narrows and sorts at once; what is chosen stands in the address, so that the list can be sent to somebody. */
export function ActionFilters({ board, search, owners, sources, source }: ActionFiltersProps) {
  const navigate = useNavigate()
  const change = (name: Narrowing, value: string) =>
    void navigate({ to: '/$board/actions', params: { board }, search: changed(search, name, value) })

  return (
    <div className="lc-filters">
      <label className="lc-filters__one">
        Owner
        <select
          className="govuk-select"
          value={search.owner ?? ''}
          onChange={({ target }) => {
            change('owner', target.value)
          }}
        >
          <option value="">All</option>
          <option value="board">The board itself</option>
          {owners.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="lc-filters__one">
        From
        <select
          className="govuk-select"
          value={search.sourceKind ?? ''}
          onChange={({ target }) => {
            change('sourceKind', target.value)
          }}
        >
          <option value="">All</option>
          {kindsOf(search, sources).map((kind) => (
            <option key={kind} value={kind}>
              {sourceKindWords(kind)}
            </option>
          ))}
        </select>
      </label>
      <label className="lc-filters__one">
        Sort by
        <select
          className="govuk-select"
          value={search.sort ?? ''}
          onChange={({ target }) => {
            change('sort', target.value)
          }}
        >
          <option value="">Due</option>
          <option value="reference">Reference</option>
          <option value="owner">Owner</option>
          <option value="priority">Priority</option>
          <option value="source">What it came from</option>
        </select>
      </label>
      <FindForm
        text={search.text ?? ''}
        onFind={(text) => {
          change('text', text)
        }}
      />
      <FilterChips
        chips={narrowedBy(search, owners, source).map(({ part, words }) => ({
          words,
          onRemove: () => {
            change(part, '')
          },
        }))}
      />
    </div>
  )
}

const dayLength = 10

/** A meeting by its address: the group, and the day that every such address ends with. */
function meetingWords(slug: string): string {
  const group = slug.slice(0, -dayLength - 1).replaceAll('-', ' ')

  return `${group}, ${formatDay(slug.slice(-dayLength))}`
}

/** The kinds of sources to choose from, with the one that is chosen though nothing came from it. */
function kindsOf({ sourceKind }: ActionSearch, sources: ActionList['sources']): string[] {
  return [...new Set([...sources.map(({ kind }) => kind), ...(sourceKind ? [sourceKind] : [])])]
}

function sourceWords({ label, belongsTo }: NonNullable<ActionList['source']>): string {
  return belongsTo ? `${belongsTo}: ${label}` : label
}

/** What the list is narrowed by, in words. */
function narrowedBy(search: ActionSearch, owners: ActionList['owners'], source: ActionList['source']) {
  const ownerName = owners.find(({ slug }) => slug === search.owner)?.name ?? 'The board itself'
  const parts: { part: Narrowing; words: string | undefined }[] = [
    { part: 'owner', words: search.owner && `Owner: ${ownerName}` },
    { part: 'priority', words: search.priority && `Priority: ${search.priority.replaceAll('-', ' ')}` },
    { part: 'meeting', words: search.meeting && `Meeting: ${meetingWords(search.meeting)}` },
    {
      part: 'sourceKind',
      words: search.sourceKind && `From: ${sourceKindWords(search.sourceKind)}`,
    },
    { part: 'source', words: search.source && `From: ${source ? sourceWords(source) : search.source}` },
    { part: 'dueBefore', words: search.dueBefore && `Due before ${formatDay(search.dueBefore)}` },
    { part: 'text', words: search.text && `Words: ${search.text}` },
  ]

  return parts.flatMap(({ part, words }) => (words ? [{ part, words }] : []))
}
