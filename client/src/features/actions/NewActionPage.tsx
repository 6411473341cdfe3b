import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'

import { asProblem } from '@/api/problem'
import { Crumbs } from '@/components/Crumbs'
import { PageHead } from '@/components/PageHead'
import type { HeldMeeting } from '@/lib/agreed-at'
import { draftKey, dropDraft } from '@/lib/drafts'

import { NewActionForm } from './NewActionForm'
import type { ChosenRecord } from './source'
import { actionsQuery, ownersQuery, useRaiseAction } from './queries'

interface NewActionPageProps {
  board: string
  boardName: string
  personId: string
  today: string
  /** The open priorities of the plan, to choose from. */
  priorities: readonly { slug: string; title: string }[]
  /** The board's meetings that were held, the latest first. */
  meetings: readonly HeldMeeting[]
  /** The priority whose page led here. */
  priority: string | undefined
  /** The record whose page led here. */
  record: ChosenRecord | null
  onSaved: (reference: string, notice: string) => void
}

export function NewActionPage(props: NewActionPageProps) {
  const { board, boardName, personId, today, priorities, meetings, priority, record, onSaved } = props
  const { data: list } = useSuspenseQuery(actionsQuery(board, {}))
  const { data: owners } = useSuspenseQuery(ownersQuery(board))
  const raise = useRaiseAction(board)
  const [attempt, setAttempt] = useState(0)
  const draft = draftKey(personId, board, 'new-action')
  const isProposal = !list.can.raise
  const title = isProposal ? 'Propose an action' : 'Add an action'

  return (
    <div className="lc-narrow">
      <PageHead
        title={title}
        within={['Actions', boardName]}
        crumbs={
          <Crumbs>
            <Link to="/$board/actions" params={{ board }}>
              Actions
            </Link>
            <span>{title}</span>
          </Crumbs>
        }
        lede={
          isProposal
            ? 'The board agrees it or not. No agency is told of it before that.'
            : 'One promise: what, who, by when. An agency that owns it sees it at once.'
        }
      />
      <NewActionForm
        key={attempt}
        board={board}
        isProposal={isProposal}
        owners={owners.items}
        priorities={priorities}
        meetings={meetings}
        priority={priority}
        record={record}
        today={today}
        draft={draft}
        isPending={raise.isPending}
        problem={asProblem(raise.error)}
        onDiscardKept={() => {
          dropDraft(draft)
          setAttempt(attempt + 1)
        }}
        onSubmit={(body) => {
          raise.mutate(
            { isProposal, body },
            {
              onSuccess: ({ reference }) => {
                dropDraft(draft)
                onSaved(reference, `${reference} was ${isProposal ? 'proposed' : 'added'}.`)
              },
            },
          )
        }}
      />
    </div>
  )
}
