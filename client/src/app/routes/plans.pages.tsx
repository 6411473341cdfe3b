import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, notFound, useNavigate } from '@tanstack/react-router'

import { BeginPlanPage } from '@/features/priorities/BeginPlanPage'
import { ChangePlanPage } from '@/features/priorities/ChangePlanPage'
import { ClosePlanPage } from '@/features/priorities/ClosePlanPage'
import { prioritiesQuery, type PlanPageProps } from '@/features/priorities/queries'

const member = getRouteApi('/$board/member')
const one = getRouteApi('/$board/member/plans/$plan')

export function BeginPlan() {
  const { board } = member.useRouteContext()
  const navigate = useNavigate()

  return (
    <BeginPlanPage
      board={board.slug}
      boardName={board.name}
      onBegun={(plan) =>
        void navigate({
          to: '/$board/priorities',
          params: { board: board.slug },
          search: { plan },
          state: { notice: 'The plan was begun.' },
        })
      }
    />
  )
}

/** What every page that changes a plan is given; after it, the plan itself. */
function usePlanPage(): PlanPageProps {
  const { board, session } = member.useRouteContext()
  const { plan: id } = one.useParams()
  const navigate = useNavigate()
  const { data: list } = useSuspenseQuery(prioritiesQuery(board.slug, 'open', undefined, id))
  const toPlan = { to: '/$board/priorities', params: { board: board.slug }, search: { plan: id } } as const

  if (!list.plan) {
    throw notFound()
  }

  return {
    board: board.slug,
    boardName: board.name,
    plan: list.plan,
    personId: session.person.id,
    today: board.businessDay,
    onSaved: (notice) => void navigate({ ...toPlan, state: { notice } }),
    onLeave: () => void navigate(toPlan),
  }
}

export function ChangePlan() {
  return <ChangePlanPage {...usePlanPage()} />
}

export function ClosePlan() {
  return <ClosePlanPage {...usePlanPage()} />
}
