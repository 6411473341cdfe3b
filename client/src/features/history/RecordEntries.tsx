import type { Schema } from '@/api/schema'
import { EmptyState } from '@/components/EmptyState'
import { HistoryTimeline } from '@/components/HistoryTimeline'
import { MoreButton } from '@/components/MoreButton'

interface RecordEntriesProps {
  history: {
    data: { pages: readonly Schema<'HistoryPage'>[] }
    hasNextPage: boolean
    isFetchingNextPage: boolean
    fetchNextPage: () => unknown
  }
  now: Date
}

/** What happened to one record, the newest first. */
export function RecordEntries({ history, now }: RecordEntriesProps) {
  const items = history.data.pages.flatMap((page) => page.items)

  return (
    <>
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
    </>
  )
}
