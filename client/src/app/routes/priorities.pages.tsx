import { getRouteApi, useNavigate } from '@tanstack/react-router'

import { PriorityActions } from '@/features/actions/PriorityActions'
import { CitedHere } from '@/features/evidence/CitedHere'
import { partPlace } from '@/features/evidence/words'
import { RecordHistory } from '@/features/history/RecordHistory'
import { IsItWorking } from '@/features/measures/IsItWorking'
import { ObjectivesSection } from '@/features/objectives/ObjectivesSection'
import { PrioritiesPage } from '@/features/priorities/PrioritiesPage'
import { PriorityHistoryPage } from '@/features/priorities/PriorityHistoryPage'
import { PriorityPage } from '@/features/priorities/PriorityPage'

const member = getRouteApi('/$board/member')
const list = getRouteApi('/$board/member/priorities')
const one = getRouteApi('/$board/member/priorities/$slug')

export function Priorities() {
  const { board } = member.useRouteContext()
  const { state = 'open', after, plan } = list.useSearch()

  return <PrioritiesPage board={board.slug} boardName={board.name} state={state} after={after} plan={plan} />
}

export function Priority() {
  const { board, session } = member.useRouteContext()
  const { slug } = one.useParams()
  const navigate = useNavigate()
  const shared = {
    owner: { kind: 'board', slug: board.slug } as const,
    personId: session.person.id,
    onSaved: (notice: string) => void navigate({ to: '.', replace: true, state: { notice } }),
  }

  return (
    <PriorityPage
      board={board.slug}
      boardName={board.name}
      slug={slug}
      now={new Date()}
      evidence={({ id, asAt }, part, isLatest) => (
        <CitedHere {...shared} {...partPlace(slug, { id, asAt }, part)} isOpen={isLatest} />
      )}
      drawsOn={
        <section className="lc-card">
          <h2 className="lc-h3">Evidence it draws on</h2>
          <CitedHere
            {...shared}
            place={{ kind: 'priority', priority: slug }}
            placeWords="Why it is a priority"
            isOpen
          />
        </section>
      }
    >
      <IsItWorking board={board.slug} slug={slug} />
      <ObjectivesSection board={board.slug} slug={slug} />
      <PriorityActions board={board.slug} priority={slug} />
    </PriorityPage>
  )
}

export function PriorityHistory() {
  const { board } = member.useRouteContext()
  const { slug } = one.useParams()

  return (
    <PriorityHistoryPage board={board.slug} boardName={board.name} slug={slug}>
      <RecordHistory
        board={board.slug}
        record={{ kind: 'priority', address: slug }}
        now={new Date()}
        canReadHistory={board.me.can.readHistory}
      />
    </PriorityHistoryPage>
  )
}
