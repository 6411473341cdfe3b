import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

import { EmptyState } from '@/components/EmptyState'
import { NotLoaded } from '@/components/NotLoaded'

import { ObjectiveBox } from './ObjectiveBox'
import { objectivesQuery, type Objective } from './queries'

interface ObjectivesSectionProps {
  board: string
  slug: string
  /** What belongs to an objective, such as its actions. */
  children?: (objective: Objective) => ReactNode
}

/** The objectives of a priority on its page, in their order. The block fails alone: the page stays. */
export function ObjectivesSection({ board, slug, children }: ObjectivesSectionProps) {
  const objectives = useQuery(objectivesQuery(board, slug))
  const params = { board, slug }

  return (
    <section className="lc-sec" aria-labelledby="objectives">
      <div className="lc-sec__h">
        <h2 className="lc-h2" id="objectives">
          Objectives
        </h2>
        {objectives.data?.can.add && objectives.data.items.length > 0 && (
          <span className="end">
            <Link to="/$board/priorities/$slug/objectives/new" params={params}>
              Add an objective
            </Link>
          </span>
        )}
      </div>
      {objectives.isPending && <p className="muted">Loading the objectives</p>}
      {objectives.isError && <NotLoaded what="the objectives" onAgain={() => void objectives.refetch()} />}
      {objectives.data?.items.length === 0 && (
        <EmptyState
          title="No objective yet"
          why="An objective says in one sentence what will be so when the priority has worked, so that actions can belong to it."
          action={
            objectives.data.can.add && (
              <Link className="lc-btn" to="/$board/priorities/$slug/objectives/new" params={params}>
                Add an objective
              </Link>
            )
          }
        />
      )}
      {objectives.data?.items.map((objective) => (
        <ObjectiveBox key={objective.number} board={board} slug={slug} objective={objective}>
          {children?.(objective)}
        </ObjectiveBox>
      ))}
    </section>
  )
}
