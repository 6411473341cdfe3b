import { useInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'

import { asProblem } from '@/api/problem'
import { DownloadMenu } from '@/components/DownloadMenu'
import { PageHead } from '@/components/PageHead'
import { count } from '@/lib/text'

import { FilterWords } from './FilterWords'
import { HistoryEntries } from './HistoryEntries'
import { HistoryFilterForm } from './HistoryFilterForm'
import { wordsOfPlace, type HistoryPlace } from './history-place'
import { historyChoicesQuery, historyQuery, saveHistory, type HistoryFilter } from './queries'
import { Verification } from './Verification'

interface HistoryPageProps {
  place: HistoryPlace
  /** Where the page stands, the widest last. */
  within: readonly string[]
  /** The way back, where no menu leads there. */
  crumbs?: ReactNode
  now: Date
  filter: HistoryFilter
  onFilter: (filter: HistoryFilter) => void
}

export function HistoryPage({ place, within, crumbs, now, filter, onFilter }: HistoryPageProps) {
  const { data: choices } = useSuspenseQuery(historyChoicesQuery(place))
  const history = useInfiniteQuery({
    ...historyQuery(place, filter),
    // What cannot be asked for is told beside its field; everything else is the page's.
    throwOnError: (error) => asProblem(error)?.status !== 400,
  })
  const isNarrowed = Object.keys(filter).length > 0
  const [first] = history.data?.pages ?? []

  return (
    <>
      <PageHead
        title="History"
        within={within}
        crumbs={crumbs}
        lede={`Everything that was changed ${wordsOfPlace[place.kind]}: who, when, and the words before and after. Nobody can edit it.`}
      />
      <div className="lc-grid lc-grid--main">
        <div>
          <details className="lc-narrowing" open={isNarrowed}>
            <summary>Narrow the history</summary>
            <HistoryFilterForm
              key={JSON.stringify(filter)}
              choices={choices}
              filter={filter}
              problem={asProblem(history.error)}
              onFilter={onFilter}
            />
          </details>
          {first && (
            <>
              <div className="lc-counted">
                <p className="strong" role="status">
                  {first.isMore
                    ? `More than ${count(first.total, 'entry', 'entries')}`
                    : count(first.total, 'entry', 'entries')}
                </p>
                {isNarrowed && <FilterWords choices={choices} filter={filter} onFilter={onFilter} />}
                <div className="end lc-actions">
                  <DownloadMenu
                    label="Export"
                    files={[
                      { name: 'Excel workbook', save: () => saveHistory(place, filter, 'xlsx') },
                      { name: 'CSV file', save: () => saveHistory(place, filter, 'csv') },
                    ]}
                  />
                </div>
              </div>
              <HistoryEntries
                place={place}
                now={now}
                items={history.data?.pages.flatMap((page) => page.items) ?? []}
                hasMore={history.hasNextPage}
                isPending={history.isFetchingNextPage}
                onMore={() => void history.fetchNextPage()}
                onShowAll={
                  isNarrowed
                    ? () => {
                        onFilter({})
                      }
                    : null
                }
              />
            </>
          )}
        </div>
        <aside aria-label="Verification">
          <Verification place={place} />
        </aside>
      </div>
    </>
  )
}
