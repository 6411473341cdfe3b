import { Link } from '@tanstack/react-router'

import { Icon } from '@/components/Icon'
import { Tag } from '@/components/Tag'
import { formatDay } from '@/lib/dates'

import type { Plan } from './queries'

interface PlanNotesProps {
  board: string
  plan: Plan
  canChange: boolean
}

/** Where the plan comes from, how it ended, and what may be done with it. */
export function PlanNotes({ board, plan, canChange }: PlanNotesProps) {
  return (
    <>
      {plan.source && (
        <p className="pri__src">
          <Icon name="doc" size={15} />
          <span>Source: {plan.source}</span>
        </p>
      )}
      {plan.closure && (
        <div className="pri__closed">
          <Tag kind="done" words={`Closed ${formatDay(plan.closure.closedOn)}`} />
          <p className="prewrap">{plan.closure.reason}</p>
          <p className="xsmall muted">{plan.closure.closedBy}</p>
        </div>
      )}
      {canChange && (
        <p className="pri__links">
          <Link to="/$board/plans/$plan" params={{ board, plan: plan.id }}>
            Change this plan’s title or days
          </Link>
          <Link to="/$board/plans/$plan/close" params={{ board, plan: plan.id }}>
            Close this plan
          </Link>
        </p>
      )}
    </>
  )
}
