import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'

import { asProblem } from '@/api/problem'
import { ConflictView } from '@/components/ConflictView'
import { Crumbs } from '@/components/Crumbs'
import { PageHead } from '@/components/PageHead'
import { draftKey, dropDraft } from '@/lib/drafts'

import { currentAction } from './conflict'
import { actionQuery, ownersQuery, useRewordAction, type Wording } from './queries'
import { RewordActionForm } from './RewordActionForm'
import { ownerWords } from './words'

interface RewordActionPageProps {
  board: string
  boardName: string
  personId: string
  reference: string
  onSaved: (notice: string) => void
  onLeave: () => void
}

export function RewordActionPage(props: RewordActionPageProps) {
  const { board, boardName, personId, reference, onSaved, onLeave } = props
  const { data: action } = useSuspenseQuery(actionQuery(board, reference))
  const { data: owners } = useSuspenseQuery(ownersQuery(board))
  const [opened] = useState(action)
  const [attempt, setAttempt] = useState(0)
  const reword = useRewordAction(board, reference)
  const problem = asProblem(reword.error)
  const current = currentAction(problem)
  const mine = reword.variables?.body
  const draft = draftKey(personId, board, `action:${reference}:words`)
  const nameOf = (agency: string | null | undefined) =>
    owners.items.find((owner) => owner.agency === agency)?.name ?? 'The board itself'
  const send = (version: number, body: Wording) => {
    reword.mutate(
      { version, body },
      {
        onSuccess: () => {
          dropDraft(draft)
          onSaved(`${reference} was changed.`)
        },
      },
    )
  }

  return (
    <div className="lc-narrow">
      <PageHead
        title={`Change ${reference}`}
        within={['Actions', boardName]}
        crumbs={
          <Crumbs>
            <Link to="/$board/actions" params={{ board }}>
              Actions
            </Link>
            <Link to="/$board/actions/$reference" params={{ board, reference }}>
              {reference}
            </Link>
            <span>Change it</span>
          </Crumbs>
        }
        lede="What it says, and whose it is. The history keeps what it said before."
      />
      {current && mine && (
        <ConflictView
          sentence={`Somebody has changed ${reference} since you opened it.`}
          rows={[
            { label: 'What will be done', mine: mine.title ?? '', theirs: current.title },
            { label: 'Why', mine: mine.reason ?? '', theirs: current.reason },
            {
              label: 'Owner',
              mine: `${nameOf(mine.owner?.agency)}, ${mine.owner?.post ?? ''}`,
              theirs: ownerWords(current.owner),
            },
          ]}
          isPending={reword.isPending}
          onKeepMine={() => {
            send(current.version, mine)
          }}
          onTakeTheirs={() => {
            dropDraft(draft)
            onLeave()
          }}
        />
      )}
      <RewordActionForm
        key={attempt}
        action={opened}
        owners={owners.items}
        draft={draft}
        isPending={reword.isPending}
        problem={problem}
        onSubmit={(body) => {
          send(current?.version ?? opened.version, body)
        }}
        onDiscardKept={() => {
          dropDraft(draft)
          setAttempt(attempt + 1)
        }}
      />
    </div>
  )
}
