import { getRouteApi, useNavigate } from '@tanstack/react-router'

import { MeasurePage } from '@/features/measures/MeasurePage'
import { MeasuresSection } from '@/features/measures/MeasuresSection'
import { PriorityMeasuresPage } from '@/features/priorities/PriorityMeasuresPage'

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
  const { board } = member.useRouteContext()
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
