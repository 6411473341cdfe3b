import { getRouteApi, useNavigate } from '@tanstack/react-router'

import { AddObjectivePage } from '@/features/objectives/AddObjectivePage'
import { DropObjectivePage } from '@/features/objectives/DropObjectivePage'
import type { ObjectiveFormPage } from '@/features/objectives/form-page'
import { RewordObjectivePage } from '@/features/objectives/RewordObjectivePage'

const member = getRouteApi('/$board/member')
const list = getRouteApi('/$board/member/priorities/$slug/objectives')
const reworded = getRouteApi('/$board/member/priorities/$slug/objectives/$number/reword')
const dropped = getRouteApi('/$board/member/priorities/$slug/objectives/$number/drop')

/** What every page that changes an objective is given; after it, the priority itself. */
function useObjectiveForm(): ObjectiveFormPage {
  const { board, session } = member.useRouteContext()
  const { slug } = list.useParams()
  const navigate = useNavigate()
  const toPriority = { to: '/$board/priorities/$slug', params: { board: board.slug, slug } } as const

  return {
    board: board.slug,
    boardName: board.name,
    slug,
    personId: session.person.id,
    today: board.businessDay,
    onSaved: (notice) => void navigate({ ...toPriority, state: { notice } }),
    onLeave: () => void navigate(toPriority),
  }
}

export function AddObjective() {
  return <AddObjectivePage {...useObjectiveForm()} />
}

export function RewordObjective() {
  const { number } = reworded.useParams()

  return <RewordObjectivePage {...useObjectiveForm()} number={Number(number)} />
}

export function DropObjective() {
  const { number } = dropped.useParams()

  return <DropObjectivePage {...useObjectiveForm()} number={Number(number)} />
}
