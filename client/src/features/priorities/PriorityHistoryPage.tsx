import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'

import { PriorityHead } from './PriorityHead'
import { PriorityNav } from './PriorityNav'
import { priorityQuery } from './queries'

interface PriorityHistoryPageProps {
  board: string
  boardName: string
  slug: string
  /** What happened to it, and who can see it: a block of another feature. */
  children: ReactNode
}

export function PriorityHistoryPage({ board, boardName, slug, children }: PriorityHistoryPageProps) {
  const { data: priority } = useSuspenseQuery(priorityQuery(board, slug))

  return (
    <>
      <PriorityHead board={board} boardName={boardName} priority={priority} />
      <PriorityNav board={board} priority={priority} current="history" />
      {children}
    </>
  )
}
