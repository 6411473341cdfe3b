import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

import { Crumbs } from '@/components/Crumbs'
import { PageHead } from '@/components/PageHead'

interface PlanFrameProps {
  board: string
  boardName: string
  title: string
  lede: string
  children: ReactNode
}

/** The page around each form of a business plan. */
export function PlanFrame({ board, boardName, title, lede, children }: PlanFrameProps) {
  return (
    <div className="lc-narrow">
      <PageHead
        title={title}
        within={['Priorities', boardName]}
        lede={lede}
        crumbs={
          <Crumbs>
            <Link to="/$board/priorities" params={{ board }}>
              Priorities
            </Link>
            <span>{title}</span>
          </Crumbs>
        }
      />
      {children}
    </div>
  )
}
