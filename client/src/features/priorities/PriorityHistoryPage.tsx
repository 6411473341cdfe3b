import { useSuspenseInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query'

import { EmptyState } from '@/components/EmptyState'
import { HistoryTimeline } from '@/components/HistoryTimeline'
import { MoreButton } from '@/components/MoreButton'

import { PriorityHead } from './PriorityHead'
import { PriorityNav } from './PriorityNav'
import { priorityHistoryQuery, priorityQuery } from './queries'
import { WhoCanSee } from './WhoCanSee'

interface PriorityHistoryPageProps {
  board: string
  boardName: string
  slug: string
  now: Date
}

export function PriorityHistoryPage({ board, boardName, slug, now }: PriorityHistoryPageProps) {
  const { data: priority } = useSuspenseQuery(priorityQuery(board, slug))
  const history = useSuspenseInfiniteQuery(priorityHistoryQuery(board, slug))
  const items = history.data.pages.flatMap((page) => page.items)

  return (
    <>
      <PriorityHead board={board} boardName={boardName} priority={priority} />
      <PriorityNav board={board} priority={priority} current="history" />
      <div className="lc-grid lc-grid--main">
        <div>
          <h2 className="lc-h2 lc-sec__h">History</h2>
          {items.length === 0 ? (
            <EmptyState
              title="Nothing has been recorded yet"
              why="Every change is written here by the service, with the words before and after. Nobody can edit it."
            />
          ) : (
            <HistoryTimeline items={items.map((item) => ({ ...item, subject: undefined }))} now={now} />
          )}
          <MoreButton
            hasMore={history.hasNextPage}
            isPending={history.isFetchingNextPage}
            onMore={() => void history.fetchNextPage()}
          />
        </div>
        <aside aria-label="Who can see this">
          <WhoCanSee board={board} slug={slug} />
        </aside>
      </div>
    </>
  )
}
