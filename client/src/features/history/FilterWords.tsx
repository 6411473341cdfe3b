import { formatDay } from '@/lib/dates'
import { capitalised } from '@/lib/text'

import { filterNames, type HistoryChoices, type HistoryFilter } from './queries'

interface FilterWordsProps {
  choices: HistoryChoices
  filter: HistoryFilter
  onFilter: (filter: HistoryFilter) => void
}

/** What the history is narrowed by, in words, each with a way to let go of it. On paper the words stay. */
export function FilterWords({ choices, filter, onFilter }: FilterWordsProps) {
  return (
    <ul className="lc-chips" aria-label="Narrowed by">
      {filterNames
        .filter((name) => filter[name])
        .map((name) => {
          const words = wordsOf(name, filter[name] ?? '', choices)

          return (
            <li key={name} className="lc-chip">
              {words}
              <button
                type="button"
                className="lc-chip__x"
                onClick={() => {
                  const rest = { ...filter }
                  Reflect.deleteProperty(rest, name)
                  onFilter(rest)
                }}
              >
                <span aria-hidden="true">×</span>
                <span className="vh">Remove {words}</span>
              </button>
            </li>
          )
        })}
    </ul>
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
