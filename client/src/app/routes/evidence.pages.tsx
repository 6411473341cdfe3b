import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'

import { EvidenceItemPage } from '@/features/evidence/EvidenceItemPage'
import { EvidencePage } from '@/features/evidence/EvidencePage'
import { NewEvidencePage } from '@/features/evidence/NewEvidencePage'

const member = getRouteApi('/$board/member')
const list = getRouteApi('/$board/member/evidence')
const one = getRouteApi('/$board/member/evidence/$item')
const agencyPlace = getRouteApi('/signed-in/agencies/$agency')
const agencyList = getRouteApi('/signed-in/agencies/$agency/evidence')
const agencyOne = getRouteApi('/signed-in/agencies/$agency/evidence/$item')

export function Evidence() {
  const { board } = member.useRouteContext()

  return (
    <EvidencePage
      owner={{ kind: 'board', slug: board.slug }}
      ownerName={board.name}
      search={list.useSearch()}
    />
  )
}

export function NewEvidence() {
  const { board, session } = member.useRouteContext()
  const navigate = useNavigate()

  return (
    <NewEvidencePage
      owner={{ kind: 'board', slug: board.slug }}
      ownerName={board.name}
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
  const params = { board: board.slug, item }

  return (
    <EvidenceItemPage
      owner={{ kind: 'board', slug: board.slug }}
      ownerName={board.name}
      reference={item}
      personId={session.person.id}
      history={
        <Link to="/$board/evidence/$item/history" params={params}>
          What was changed, and who can see this
        </Link>
      }
      toCite={
        <Link className="lc-btn" to="/$board/priorities" params={params}>
          Go to the priorities
        </Link>
      }
      onSaved={(notice) => void navigate({ to: '.', replace: true, state: { notice } })}
    />
  )
}

export function AgencyEvidence() {
  const { agency } = agencyPlace.useRouteContext()

  return (
    <EvidencePage
      owner={{ kind: 'agency', slug: agency.slug }}
      ownerName={agency.name}
      search={agencyList.useSearch()}
    />
  )
}

export function NewAgencyEvidence() {
  const { agency, session } = agencyPlace.useRouteContext()
  const navigate = useNavigate()

  return (
    <NewEvidencePage
      owner={{ kind: 'agency', slug: agency.slug }}
      ownerName={agency.name}
      personId={session.person.id}
      onSaved={(item, notice) =>
        void navigate({
          to: '/agencies/$agency/evidence/$item',
          params: { agency: agency.slug, item },
          state: { notice },
        })
      }
    />
  )
}

export function AgencyEvidenceItem() {
  const { agency, session } = agencyPlace.useRouteContext()
  const { item } = agencyOne.useParams()
  const navigate = useNavigate()
  const params = { agency: agency.slug }

  return (
    <EvidenceItemPage
      owner={{ kind: 'agency', slug: agency.slug }}
      ownerName={agency.name}
      reference={item}
      personId={session.person.id}
      history={
        agency.me.can.readHistory && (
          <Link to="/agencies/$agency/history" params={params} search={{ kind: 'evidence', text: item }}>
            What was changed
          </Link>
        )
      }
      toCite={
        <Link className="lc-btn" to="/agencies/$agency/actions" params={params}>
          Go to the actions
        </Link>
      }
      onSaved={(notice) => void navigate({ to: '.', replace: true, state: { notice } })}
    />
  )
}
