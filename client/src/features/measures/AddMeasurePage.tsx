import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { asProblem } from '@/api/problem'
import { draftKey, dropDraft } from '@/lib/drafts'

import type { MeasureFormPage } from './form-page'
import { MeasureForm } from './MeasureForm'
import { MeasureFrame } from './MeasureFrame'
import { measuresQuery, useAddMeasure } from './queries'

export function AddMeasurePage({ board, boardName, slug, personId, onSaved }: MeasureFormPage) {
  const { data: list } = useSuspenseQuery(measuresQuery(board, slug))
  const addMeasure = useAddMeasure(board, slug)
  const [attempt, setAttempt] = useState(0)
  const draft = draftKey(personId, board, `measure:${slug}`)

  return (
    <MeasureFrame
      board={board}
      boardName={boardName}
      priority={list.priority}
      title="Add a measure"
      lede="Something that can be counted again and again, and tells whether children are better off."
    >
      <MeasureForm
        key={attempt}
        draft={draft}
        isPending={addMeasure.isPending}
        problem={asProblem(addMeasure.error)}
        onDiscardKept={() => {
          dropDraft(draft)
          setAttempt(attempt + 1)
        }}
        onSubmit={(terms, added) => {
          addMeasure.mutate(
            { ...terms, ...added },
            {
              onSuccess: () => {
                dropDraft(draft)
                onSaved('The measure was added.')
              },
            },
          )
        }}
      />
    </MeasureFrame>
  )
}
