import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { asProblem } from '@/api/problem'
import { draftKey, dropDraft } from '@/lib/drafts'

import type { ObjectiveFormPage } from './form-page'
import { ObjectiveForm } from './ObjectiveForm'
import { ObjectiveFrame } from './ObjectiveFrame'
import { objectivesQuery, useAddObjective } from './queries'

export function AddObjectivePage({ board, boardName, slug, personId, onSaved }: ObjectiveFormPage) {
  const { data: list } = useSuspenseQuery(objectivesQuery(board, slug))
  const addObjective = useAddObjective(board, slug)
  const [attempt, setAttempt] = useState(0)
  const draft = draftKey(personId, board, `objective:${slug}`)

  return (
    <ObjectiveFrame
      board={board}
      boardName={boardName}
      slug={slug}
      priority={list.priority}
      title="Add an objective"
      lede="It gets the next number, and keeps it."
    >
      <ObjectiveForm
        key={attempt}
        initial={{ sentence: '', from: null, to: null }}
        action="Add the objective"
        draft={draft}
        isPending={addObjective.isPending}
        problem={asProblem(addObjective.error)}
        onDiscardKept={() => {
          dropDraft(draft)
          setAttempt(attempt + 1)
        }}
        onSubmit={(terms) => {
          addObjective.mutate(terms, {
            onSuccess: ({ number }) => {
              dropDraft(draft)
              onSaved(`Objective ${number} was added.`)
            },
          })
        }}
      />
    </ObjectiveFrame>
  )
}
