import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

import { Crumbs } from '@/components/Crumbs'
import { PageHead } from '@/components/PageHead'

import type { PriorityDetail } from './queries'

interface ChangeFrameProps {
  board: string
  boardName: string
  priority: PriorityDetail
  title: string
  lede: string
  aside?: ReactNode
  children: ReactNode
}

/** The page around each form that changes a priority: where it is, what it is for, what stands beside it. */
export function ChangeFrame({ board, boardName, priority, title, lede, aside, children }: ChangeFrameProps) {
  return (
    <>
      <PageHead
        title={title}
        within={[priority.title, boardName]}
        lede={lede}
        crumbs={
          <Crumbs>
            <Link to="/$board/priorities" params={{ board }}>
              Priorities
            </Link>
            <Link to="/$board/priorities/$slug" params={{ board, slug: priority.slug }}>
              {priority.title}
            </Link>
            <span>{title}</span>
          </Crumbs>
        }
      />
      {aside ? (
        <div className="lc-grid lc-grid--form">
          <div>{children}</div>
          {aside}
        </div>
      ) : (
        <div className="lc-narrow">{children}</div>
      )}
    </>
  )
}
