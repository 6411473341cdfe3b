import { useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'

import type { Owner } from '@/api/owner'
import { asProblem } from '@/api/problem'
import { Crumbs } from '@/components/Crumbs'
import { Notice } from '@/components/Notice'
import { DestroyProof } from '@/features/actions/DestroyProof'
import { actionQuery } from '@/features/actions/queries'
import { DestroyFile } from '@/features/evidence/DestroyFile'
import { evidenceQuery } from '@/features/evidence/queries'
import { PastDatePage, type DestroyAsked } from '@/features/retention/PastDatePage'
import { pastDateQuery } from '@/features/retention/queries'
import { RetentionPage } from '@/features/retention/RetentionPage'

const member = getRouteApi('/$board/member')
const past = getRouteApi('/$board/member/settings/retention/past-date')
const agencyPlace = getRouteApi('/signed-in/agencies/$agency')
const agencyPast = getRouteApi('/signed-in/agencies/$agency/retention/past-date')

export function BoardRetention() {
  const { board } = member.useRouteContext()

  return <RetentionPage owner={{ kind: 'board', slug: board.slug }} within={['Settings', board.name]} />
}

export function AgencyRetention() {
  const { agency } = agencyPlace.useRouteContext()

  return <RetentionPage owner={{ kind: 'agency', slug: agency.slug }} within={[agency.name]} />
}

export function PastDate() {
  const { board, session } = member.useRouteContext()
  const search = past.useSearch()
  const queryClient = useQueryClient()
  const owner: Owner = { kind: 'board', slug: board.slug }

  return (
    <PastDatePage
      // What was said of one list is not said of the next.
      key={search.show ?? 'plans'}
      owner={owner}
      ownerName={board.name}
      search={search}
      crumbs={
        <Crumbs>
          <Link to="/$board/settings/retention" params={{ board: board.slug }}>
            Retention
          </Link>
          <span>Past its date</span>
        </Crumbs>
      }
      renderDestroy={(asked) => <DestroyOne {...asked} owner={owner} personId={session.person.id} />}
      onChanged={() => void queryClient.invalidateQueries(pastDateQuery(owner, search))}
    />
  )
}

export function AgencyPastDate() {
  const { agency, session } = agencyPlace.useRouteContext()
  const search = agencyPast.useSearch()
  const queryClient = useQueryClient()
  const owner: Owner = { kind: 'agency', slug: agency.slug }

  return (
    <PastDatePage
      owner={owner}
      ownerName={agency.name}
      search={search}
      crumbs={
        <Crumbs>
          <Link to="/agencies/$agency/retention" params={{ agency: agency.slug }}>
            Retention
          </Link>
          <span>Past its date</span>
        </Crumbs>
      }
      renderDestroy={(asked) => <DestroyOneRevision {...asked} owner={owner} personId={session.person.id} />}
      onChanged={() => void queryClient.invalidateQueries(pastDateQuery(owner, search))}
    />
  )
}

type DestroyProps = DestroyAsked & { owner: Owner; personId: string }

function DestroyOne(props: DestroyProps) {
  return props.listed === 'actions' ? <DestroyOneProof {...props} /> : <DestroyOneRevision {...props} />
}

/** The dialog of evidence, once the item is there as it is now. */
function DestroyOneRevision({ owner, personId, reference, number, onClose, onDestroyed }: DestroyProps) {
  const { data, error } = useQuery(evidenceQuery(owner, reference))

  if (error) {
    return <NotThere error={error} words="The evidence could not be loaded. Try again in a moment." />
  }

  return (
    data && (
      <DestroyFile
        owner={owner}
        item={data}
        number={number}
        personId={personId}
        onClose={onClose}
        onSaved={onDestroyed}
      />
    )
  )
}

/** The dialog of an action's proof, once the action is there as it is now. */
function DestroyOneProof({ owner, personId, reference, number, onClose, onDestroyed }: DestroyProps) {
  const board = owner.slug
  const { data, error } = useQuery(actionQuery(board, reference))

  if (error) {
    return <NotThere error={error} words="The action could not be loaded. Try again in a moment." />
  }

  return (
    data && (
      <DestroyProof
        place={{ kind: 'board', board, reference, personId, meetings: [] }}
        action={data}
        number={number}
        onClose={onClose}
        onSaved={onDestroyed}
      />
    )
  )
}

function NotThere({ error, words }: { error: Error; words: string }) {
  return (
    <Notice kind="bad">
      <p>{asProblem(error)?.message ?? words}</p>
    </Notice>
  )
}
