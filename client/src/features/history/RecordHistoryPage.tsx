import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'

import { readersQuery, type RecordAddress } from '@/api/record-history'
import { PageHead } from '@/components/PageHead'

import { RecordHistory } from './RecordHistory'

interface RecordHistoryPageProps {
  board: string
  boardName: string
  record: RecordAddress
  now: Date
  canReadHistory: boolean
  /** Where this page is, from what the record is called. */
  crumbs: (label: string) => ReactNode
}

/** The page of a record's history, for whatever has no page of its own around it. */
export function RecordHistoryPage(props: RecordHistoryPageProps) {
  const { board, boardName, record, now, canReadHistory, crumbs } = props
  const { data: readers } = useSuspenseQuery(readersQuery(board, record))

  return (
    <>
      <PageHead
        title={readers.label}
        within={['History', boardName]}
        crumbs={crumbs(readers.label)}
        lede="What was changed, by whom and when, and who can see it."
      />
      <RecordHistory board={board} record={record} now={now} canReadHistory={canReadHistory} />
    </>
  )
}
