import { getRouteApi, useNavigate } from '@tanstack/react-router'

import { CitedHere } from '@/features/evidence/CitedHere'
import { MeasurePage } from '@/features/measures/MeasurePage'
import { MeasuresSection } from '@/features/measures/MeasuresSection'
import { PriorityMeasuresPage } from '@/features/priorities/PriorityMeasuresPage'
import { formatDay } from '@/lib/dates'

const member = getRouteApi('/$board/member')
const list = getRouteApi('/$board/member/priorities/$slug/measures')
const one = getRouteApi('/$board/member/priorities/$slug/measures/$number/')

export function Measures() {
  const { board } = member.useRouteContext()
  const { slug } = list.useParams()

  return (
    <PriorityMeasuresPage board={board.slug} boardName={board.name} slug={slug}>
      <MeasuresSection board={board.slug} slug={slug} />
    </PriorityMeasuresPage>
  )
}

export function Measure() {
  const { board, session } = member.useRouteContext()
  const { slug, number } = one.useParams()
  const { seenOn } = one.useSearch()
  const navigate = useNavigate()

  return (
    <MeasurePage
      board={board.slug}
      boardName={board.name}
      slug={slug}
      number={Number(number)}
      seenOn={seenOn}
      evidence={(reading) => (
        <CitedHere
          owner={{ kind: 'board', slug: board.slug }}
          place={{ kind: 'reading', priority: slug, measure: Number(number), reading: reading.number }}
          placeWords={`Reading as at ${formatDay(reading.asAt)}`}
          personId={session.person.id}
          isOpen={reading.restatedBy === null}
          isQuiet
          onSaved={(notice) => void navigate({ to: '.', replace: true, state: { notice } })}
        />
      )}
      onSeenOn={(day) =>
        void navigate({
          to: '/$board/priorities/$slug/measures/$number',
          params: { board: board.slug, slug, number },
          search: day ? { seenOn: day } : {},
        })
      }
    />
  )
}
