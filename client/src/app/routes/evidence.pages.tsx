import { getRouteApi, useNavigate } from '@tanstack/react-router'

import { EvidenceItemPage } from '@/features/evidence/EvidenceItemPage'
import { EvidencePage } from '@/features/evidence/EvidencePage'
import { NewEvidencePage } from '@/features/evidence/NewEvidencePage'

const member = getRouteApi('/$board/member')
const list = getRouteApi('/$board/member/evidence')
const one = getRouteApi('/$board/member/evidence/$item')

export function Evidence() {
  const { board } = member.useRouteContext()

  return <EvidencePage board={board.slug} boardName={board.name} search={list.useSearch()} />
}

export function NewEvidence() {
  const { board, session } = member.useRouteContext()
  const navigate = useNavigate()

  return (
    <NewEvidencePage
      board={board.slug}
      boardName={board.name}
      personId={session.person.id}
      onSaved={(item, notice) =>
        void navigate({
          to: '/$board/evidence/$item',
          params: { board: board.slug, item },
          state: { notice },
        })
      }
    />
  )
}

export function EvidenceItem() {
  const { board, session } = member.useRouteContext()
  const { item } = one.useParams()
  const navigate = useNavigate()

  return (
    <EvidenceItemPage
      board={board.slug}
      boardName={board.name}
      reference={item}
      personId={session.person.id}
      onSaved={(notice) => void navigate({ to: '.', replace: true, state: { notice } })}
    />
  )
}
