import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'

import { SavedNotice } from '@/components/SavedNotice'

import { PriorityHead } from './PriorityHead'
import { PriorityNav } from './PriorityNav'
import { priorityQuery } from './queries'

interface PriorityMeasuresPageProps {
  board: string
  boardName: string
  slug: string
  children: ReactNode
}

/** The tab of a priority on which its measures stand. */
export function PriorityMeasuresPage({ board, boardName, slug, children }: PriorityMeasuresPageProps) {
  const { data: priority } = useSuspenseQuery(priorityQuery(board, slug))

  return (
    <>
      <SavedNotice />
      <PriorityHead board={board} boardName={boardName} priority={priority} />
      <PriorityNav board={board} priority={priority} current="measures" />
      {children}
    </>
  )
}
