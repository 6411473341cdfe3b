import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

import { Crumbs } from '@/components/Crumbs'
import { PageHead } from '@/components/PageHead'

import type { MeasureDetail } from './queries'

interface MeasureFrameProps {
  board: string
  boardName: string
  priority: MeasureDetail['priority']
  /** The measure that the page is about; none where a new one is added. */
  measure?: MeasureDetail['measure']
  title: string
  lede: string
  children: ReactNode
}

/** The page around each form of a measure: where it is and what it is for. */
export function MeasureFrame(props: MeasureFrameProps) {
  const { board, boardName, priority, measure, title, lede, children } = props
  const params = { board, slug: priority.slug }

  return (
    <div className="lc-narrow">
      <PageHead
        title={title}
        within={[measure?.title ?? priority.title, boardName]}
        lede={lede}
        crumbs={
          <Crumbs>
            <Link to="/$board/priorities" params={{ board }}>
              Priorities
            </Link>
            <Link to="/$board/priorities/$slug" params={params}>
              {priority.title}
            </Link>
            <Link to="/$board/priorities/$slug/measures" params={params}>
              Measures
            </Link>
            {measure && (
              <Link
                to="/$board/priorities/$slug/measures/$number"
                params={{ ...params, number: String(measure.number) }}
              >
                {measure.title}
              </Link>
            )}
            <span>{title}</span>
          </Crumbs>
        }
      />
      {children}
    </div>
  )
}
