import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'

import type { Schema } from '@/api/schema'
import { EmptyState } from '@/components/EmptyState'
import { HistoryTimeline } from '@/components/HistoryTimeline'
import { MoreButton } from '@/components/MoreButton'
import { PageHead } from '@/components/PageHead'

import { historyQuery } from './queries'
import { Verification } from './Verification'

interface HistoryPageProps {
  board: string
  boardName: string
  now: Date
}

export function HistoryPage({ board, boardName, now }: HistoryPageProps) {
  const history = useSuspenseInfiniteQuery(historyQuery(board))
  const items = history.data.pages.flatMap((page) => page.items)

  return (
    <>
      <PageHead
        title="History"
        within={['Settings', boardName]}
        lede="Everything that was changed on this board: who, when, and the words before and after. Nobody can edit it."
      />
      <div className="lc-grid lc-grid--main">
        <div>
          {items.length === 0 ? (
            <EmptyState
              title="Nothing has been recorded yet"
              why="The first change on this board will be the first entry: whoever makes it, it is written down."
            />
          ) : (
            <HistoryTimeline
              now={now}
              items={items.map((item) => ({
                ...item,
                subject: <Subject board={board} subject={item.subject} />,
              }))}
            />
          )}
          <MoreButton
            hasMore={history.hasNextPage}
            isPending={history.isFetchingNextPage}
            onMore={() => void history.fetchNextPage()}
          />
        </div>
        <aside aria-label="Verification">
          <Verification board={board} />
        </aside>
      </div>
    </>
  )
}

function Subject({ board, subject }: { board: string; subject: Schema<'HistorySubject'> }) {
  return subject.kind === 'priority' && subject.slug ? (
    <Link to="/$board/priorities/$slug" params={{ board, slug: subject.slug }}>
      {subject.label}
    </Link>
  ) : (
    subject.label
  )
}
