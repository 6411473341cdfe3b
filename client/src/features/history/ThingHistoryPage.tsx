import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'

import { readersQuery, type Thing } from '@/api/things'
import { PageHead } from '@/components/PageHead'

import { ThingHistory } from './ThingHistory'

interface ThingHistoryPageProps {
  board: string
  boardName: string
  thing: Thing
  now: Date
  canReadHistory: boolean
  /** Where this page is, from what the thing is called. */
  crumbs: (label: string) => ReactNode
}

/** The page of a thing's history, for whatever has no page of its own around it. */
export function ThingHistoryPage(props: ThingHistoryPageProps) {
  const { board, boardName, thing, now, canReadHistory, crumbs } = props
  const { data: readers } = useSuspenseQuery(readersQuery(board, thing))

  return (
    <>
      <PageHead
        title={readers.label}
        within={['History', boardName]}
        crumbs={crumbs(readers.label)}
        lede="What was changed, by whom and when, and who can see it."
      />
      <ThingHistory board={board} thing={thing} now={now} canReadHistory={canReadHistory} />
    </>
  )
}
