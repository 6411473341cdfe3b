import { useSuspenseQuery } from '@tanstack/react-query'

import { ConflictView } from '@/components/ConflictView'
import { EmptyState } from '@/components/EmptyState'
import { formatDay } from '@/lib/dates'
import { draftKey } from '@/lib/drafts'

import type { OneObjectiveFormPage } from './form-page'
import { ObjectiveForm } from './ObjectiveForm'
import { ObjectiveFrame } from './ObjectiveFrame'
import { objectivesQuery, useRewordObjective } from './queries'
import { useObjectiveChange } from './use-objective-change'

export function RewordObjectivePage(props: OneObjectiveFormPage) {
  const { board, boardName, slug, number, personId, onSaved, onLeave } = props
  const { data: list } = useSuspenseQuery(objectivesQuery(board, slug))
  const objective = list.items.find((known) => known.number === number)
  const draft = draftKey(personId, board, `objective:${slug}:${number}`)
  const change = useObjectiveChange({
    mutation: useRewordObjective(board, slug, number),
    objective,
    draft,
    onLeave,
    onSaved: () => {
      onSaved('The objective was reworded.')
    },
  })

  return (
    <ObjectiveFrame
      board={board}
      boardName={boardName}
      slug={slug}
      priority={list.priority}
      title={`Reword objective ${number}`}
      lede="What it said before stays in the history."
    >
      {change.conflict && (
        <ConflictView
          sentence={`Objective ${number} has changed since you opened it.`}
          rows={[
            {
              label: 'Objective',
              mine: change.conflict.mine.sentence ?? '',
              theirs: change.conflict.current.sentence,
            },
            {
              label: 'From',
              mine: dayOf(change.conflict.mine.from),
              theirs: dayOf(change.conflict.current.from),
            },
            { label: 'By', mine: dayOf(change.conflict.mine.to), theirs: dayOf(change.conflict.current.to) },
          ]}
          isPending={change.isPending}
          onKeepMine={change.keepMine}
          onTakeTheirs={change.takeTheirs}
        />
      )}
      {objective ? (
        <ObjectiveForm
          key={change.formKey}
          initial={objective}
          action="Save the objective"
          draft={draft}
          isPending={change.isPending}
          problem={change.problem}
          onSubmit={change.save}
          onDiscardKept={change.discardKept}
        />
      ) : (
        <EmptyState
          title="There is no such objective"
          why="Go back to the priority to see those that it has."
        />
      )}
    </ObjectiveFrame>
  )
}

function dayOf(day: string | null): string {
  return day ? formatDay(day) : ''
}
