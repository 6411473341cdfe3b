import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'

import { Crumbs } from '@/components/Crumbs'
import { ActionPage } from '@/features/actions/ActionPage'
import { ActionsPage } from '@/features/actions/ActionsPage'
import { AgencyActionsPage } from '@/features/actions/AgencyActionsPage'
import { BothSidesSee } from '@/features/actions/BothSidesSee'
import { PromisedToo } from '@/features/actions/PromisedToo'
import { actionQuery, agencyActionQuery } from '@/features/actions/queries'
import { CitedHere } from '@/features/evidence/CitedHere'

import { useHeldMeetings } from './use-held-meetings'

const member = getRouteApi('/$board/member')
const list = getRouteApi('/$board/member/actions')
const one = getRouteApi('/$board/member/actions/$reference')
const agencyPlace = getRouteApi('/signed-in/agencies/$agency')
const agencyList = getRouteApi('/signed-in/agencies/$agency/actions')
const agencyOne = getRouteApi('/signed-in/agencies/$agency/actions/$board/$reference')

export function Actions() {
  const { board, session } = member.useRouteContext()

  return (
    <ActionsPage
      board={board.slug}
      boardName={board.name}
      personId={session.person.id}
      search={list.useSearch()}
    />
  )
}

/** After a change the page stays, and says what was done. */
function useNotice() {
  const navigate = useNavigate()

  return (notice: string) => void navigate({ to: '.', replace: true, state: { notice } })
}

export function OneAction() {
  const { board, session } = member.useRouteContext()
  const { reference } = one.useParams()
  const { data: action } = useSuspenseQuery(actionQuery(board.slug, reference))
  const params = { board: board.slug, reference }
  const onSaved = useNotice()
  const meetings = useHeldMeetings(board.slug, action.can.agree)

  return (
    <ActionPage
      place={{ kind: 'board', ...params, personId: session.person.id, meetings }}
      placeName={board.name}
      action={action}
      today={board.businessDay}
      now={new Date()}
      crumbs={
        <Crumbs>
          <Link to="/$board/actions" params={params}>
            Actions
          </Link>
          <span>{action.reference}</span>
        </Crumbs>
      }
      more={
        action.can.change ? (
          <Link className="lc-btn" to="/$board/actions/$reference/change" params={params}>
            Change the words or the owner
          </Link>
        ) : undefined
      }
      evidence={(completion) => (
        <CitedHere
          owner={{ kind: 'board', slug: board.slug }}
          place={{ kind: 'completion', action: action.reference, completion }}
          placeWords={`${action.reference} is done`}
          personId={session.person.id}
          isOpen
          onSaved={onSaved}
        />
      )}
      onSaved={onSaved}
    />
  )
}

export function AgencyActions() {
  const { agency } = agencyPlace.useRouteContext()

  return <AgencyActionsPage agency={agency.slug} agencyName={agency.name} search={agencyList.useSearch()} />
}

export function AgencyAction() {
  const { agency, session } = agencyPlace.useRouteContext()
  const { board, reference } = agencyOne.useParams()
  const { data } = useSuspenseQuery(agencyActionQuery(agency.slug, board, reference))
  const params = { agency: agency.slug }
  const onSaved = useNotice()

  return (
    <ActionPage
      place={{
        kind: 'agency',
        agency: agency.slug,
        board,
        reference,
        personId: session.person.id,
        also: data.alsoPromised,
      }}
      placeName={agency.name}
      action={data.action}
      today={agency.businessDay}
      now={new Date()}
      crumbs={
        <Crumbs>
          <Link to="/agencies/$agency/actions" params={params}>
            Actions
          </Link>
          <Link to="/agencies/$agency/actions" params={params} search={{ board }}>
            {data.board.name}
          </Link>
          <span>{data.action.reference}</span>
        </Crumbs>
      }
      promised={
        (data.canGather || data.alsoPromised.length > 0) && (
          <PromisedToo
            agency={agency.slug}
            action={{ board, reference }}
            also={data.alsoPromised}
            canGather={data.canGather}
            onSaved={onSaved}
          />
        )
      }
      drawsOn={
        <section className="lc-card">
          <h2 className="lc-h3">Evidence</h2>
          <p className="xsmall muted">From the agency’s own library. The board does not see it.</p>
          <CitedHere
            owner={{ kind: 'agency', slug: agency.slug }}
            place={{ kind: 'action', board, action: reference }}
            placeWords={`${reference} of ${data.board.name}`}
            personId={session.person.id}
            isOpen
            onSaved={onSaved}
          />
        </section>
      }
      readers={
        <BothSidesSee
          agencyName={agency.name}
          boardName={data.board.name}
          readers={data.readers}
          history={
            agency.me.can.readHistory && (
              <Link
                to="/agencies/$agency/actions/$board/$reference/history"
                params={{ ...params, board, reference }}
              >
                History of this action
              </Link>
            )
          }
        />
      }
      onSaved={onSaved}
    />
  )
}
