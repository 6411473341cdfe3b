import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'

import { asProblem } from '@/api/problem'
import { Crumbs } from '@/components/Crumbs'
import { PageHead } from '@/components/PageHead'
import { draftKey, dropDraft } from '@/lib/drafts'

import { PriorityForm } from './PriorityForm'
import { prioritiesQuery, useAgreePriority } from './queries'

interface AgreePriorityPageProps {
  board: string
  boardName: string
  personId: string
  today: string
  onAgreed: (slug: string) => void
}

export function AgreePriorityPage({ board, boardName, personId, today, onAgreed }: AgreePriorityPageProps) {
  const { data: list } = useSuspenseQuery(prioritiesQuery(board, 'open'))
  const agreePriority = useAgreePriority(board)
  const [attempt, setAttempt] = useState(0)
  const draft = draftKey(personId, board, 'agree-priority')

  return (
    <div className="lc-narrow">
      <PageHead
        title="Agree a priority"
        within={['Priorities', boardName]}
        crumbs={
          <Crumbs>
            <Link to="/$board/priorities" params={{ board }}>
              Priorities
            </Link>
            <span>Agree a priority</span>
          </Crumbs>
        }
        lede="What the board has decided to change for children, and who leads it."
      />
      <PriorityForm
        key={attempt}
        initial={{
          title: '',
          aim: '',
          reason: '',
          lead: { post: '', group: '' },
          from: list.plan?.from ?? today,
          to: list.plan?.to ?? '',
          tags: [],
        }}
        tags={list.tags}
        action="Agree the priority"
        draft={draft}
        isPending={agreePriority.isPending}
        problem={asProblem(agreePriority.error)}
        onDiscardKept={() => {
          dropDraft(draft)
          setAttempt(attempt + 1)
        }}
        onSubmit={(priority) => {
          agreePriority.mutate(priority, {
            onSuccess: ({ slug }) => {
              dropDraft(draft)
              onAgreed(slug)
            },
          })
        }}
      />
    </div>
  )
}
