import { getRouteApi, useNavigate } from '@tanstack/react-router'

import { AgreeJudgementPage } from '@/features/priorities/AgreeJudgementPage'
import { AgreePriorityPage } from '@/features/priorities/AgreePriorityPage'
import { AmendUpdatePage } from '@/features/priorities/AmendUpdatePage'
import { ClosePriorityPage } from '@/features/priorities/ClosePriorityPage'
import { CarryPriorityPage } from '@/features/priorities/CarryPriorityPage'
import { ProposeJudgementPage } from '@/features/priorities/ProposeJudgementPage'
import { RecordUpdatePage, type ChangePageProps } from '@/features/priorities/RecordUpdatePage'
import { ReopenPriorityPage } from '@/features/priorities/ReopenPriorityPage'
import { RevisePriorityPage } from '@/features/priorities/RevisePriorityPage'

import { useHeldMeetings } from './use-held-meetings'

const member = getRouteApi('/$board/member')
const one = getRouteApi('/$board/member/priorities/$slug')

export function AgreePriority() {
  const { board, session } = member.useRouteContext()
  const navigate = useNavigate()

  return (
    <AgreePriorityPage
      board={board.slug}
      boardName={board.name}
      personId={session.person.id}
      today={board.businessDay}
      onAgreed={(slug) =>
        void navigate({
          to: '/$board/priorities/$slug',
          params: { board: board.slug, slug },
          state: { notice: 'The priority was agreed.' },
        })
      }
    />
  )
}

/** What every page that changes a priority is given; after it, the priority itself. */
function useChangePage(): ChangePageProps {
  const { board, session } = member.useRouteContext()
  const { slug } = one.useParams()
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

export function RecordUpdate() {
  return <RecordUpdatePage {...useChangePage()} />
}

export function AmendUpdate() {
  return <AmendUpdatePage {...useChangePage()} />
}

export function ProposeJudgement() {
  return <ProposeJudgementPage {...useChangePage()} />
}

export function AgreeJudgement() {
  const page = useChangePage()

  return <AgreeJudgementPage {...page} meetings={useHeldMeetings(page.board)} />
}

export function ClosePriority() {
  return <ClosePriorityPage {...useChangePage()} />
}

export function ReopenPriority() {
  return <ReopenPriorityPage {...useChangePage()} />
}

export function RevisePriority() {
  return <RevisePriorityPage {...useChangePage()} />
}

export function CarryPriority() {
  return <CarryPriorityPage {...useChangePage()} />
}
