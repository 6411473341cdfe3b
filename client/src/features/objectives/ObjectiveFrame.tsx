import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

import { Crumbs } from '@/components/Crumbs'
import { PageHead } from '@/components/PageHead'

interface ObjectiveFrameProps {
  board: string
  boardName: string
  slug: string
  /** The title of the priority. */
  priority: string
  title: string
  lede: string
  children: ReactNode
}

/** The page around each form of an objective: where it is and what it is for. */
export function ObjectiveFrame(props: ObjectiveFrameProps) {
  const { board, boardName, slug, priority, title, lede, children } = props

  return (
    <div className="lc-narrow">
      <PageHead
        title={title}
        within={[priority, boardName]}
        lede={lede}
        crumbs={
          <Crumbs>
            <Link to="/$board/priorities" params={{ board }}>
              Priorities
            </Link>
            <Link to="/$board/priorities/$slug" params={{ board, slug }}>
              {priority}
            </Link>
            <span>{title}</span>
          </Crumbs>
        }
      />
      {children}
    </div>
  )
}
