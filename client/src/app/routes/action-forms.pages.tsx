import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'

import { NewActionPage } from '@/features/actions/NewActionPage'
import { RewordActionPage } from '@/features/actions/RewordActionPage'
import { prioritiesQuery } from '@/features/priorities/queries'

import { recordOf } from './named-record'
import { useHeldMeetings } from './use-held-meetings'
import { useNamedRecord } from './use-named-record'

const member = getRouteApi('/$board/member')
const create = getRouteApi('/$board/member/actions/new')
const one = getRouteApi('/$board/member/actions/$reference')

export function NewAction() {
  const { board, session } = member.useRouteContext()
  const search = create.useSearch()
  const record = useNamedRecord(board.slug, recordOf(search))
  const { data: plan } = useSuspenseQuery(prioritiesQuery(board.slug, 'open'))
  const meetings = useHeldMeetings(board.slug)
  const navigate = useNavigate()

  return (
    <NewActionPage
      board={board.slug}
      boardName={board.name}
      personId={session.person.id}
      today={board.businessDay}
      priorities={plan.items}
      meetings={meetings}
      priority={search.priority}
      record={record}
      onSaved={(reference, notice) =>
        void navigate({
          to: '/$board/actions/$reference',
          params: { board: board.slug, reference },
          state: { notice },
        })
      }
    />
  )
}

export function RewordAction() {
  const { board, session } = member.useRouteContext()
  const { reference } = one.useParams()
  const navigate = useNavigate()
  const toAction = { to: '/$board/actions/$reference', params: { board: board.slug, reference } } as const

  return (
    <RewordActionPage
      board={board.slug}
      boardName={board.name}
      personId={session.person.id}
      reference={reference}
      onSaved={(notice) => void navigate({ ...toAction, state: { notice } })}
      onLeave={() => void navigate(toAction)}
    />
  )
}
