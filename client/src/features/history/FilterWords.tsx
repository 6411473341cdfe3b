import { FilterChips } from '@/components/FilterChips'
import { formatDay } from '@/lib/dates'
import { capitalised } from '@/lib/text'

import { filterNames, type HistoryChoices, type HistoryFilter } from './queries'

interface FilterWordsProps {
  choices: HistoryChoices
  filter: HistoryFilter
  onFilter: (filter: HistoryFilter) => void
}

/** What the history is narrowed by, in words, each with a way to let go of it. */
export function FilterWords({ choices, filter, onFilter }: FilterWordsProps) {
  return (
    <FilterChips
      chips={filterNames
        .filter((name) => filter[name])
        .map((name) => ({
          words: wordsOf(name, filter[name] ?? '', choices),
          onRemove: () => {
            const rest = { ...filter }
            Reflect.deleteProperty(rest, name)
            onFilter(rest)
          },
        }))}
    />
  )
}

function wordsOf(name: keyof HistoryFilter, value: string, choices: HistoryChoices): string {
  switch (name) {
    case 'kind':
      return capitalised(value)
    case 'person':
      return `By ${choices.people.find(({ id }) => id === value)?.name ?? 'nobody in this history'}`
    case 'from':
      return `From ${formatDay(value)}`
    case 'to':
      return `To ${formatDay(value)}`
    case 'text':
      return `“${value}”`
  }
}
