import { useSuspenseQuery } from '@tanstack/react-query'

import { ConflictView } from '@/components/ConflictView'
import { EmptyState } from '@/components/EmptyState'
import { formatDay } from '@/lib/dates'
import { draftKey } from '@/lib/drafts'

import { DropObjectiveForm } from './DropObjectiveForm'
import type { OneObjectiveFormPage } from './form-page'
import { ObjectiveFrame } from './ObjectiveFrame'
import { objectivesQuery, useDropObjective } from './queries'
import { useObjectiveChange } from './use-objective-change'

export function DropObjectivePage(props: OneObjectiveFormPage) {
  const { board, boardName, slug, number, personId, today, onSaved, onLeave } = props
  const { data: list } = useSuspenseQuery(objectivesQuery(board, slug))
  const objective = list.items.find((known) => known.number === number)
  const draft = draftKey(personId, board, `objective-drop:${slug}:${number}`)
  const change = useObjectiveChange({
    mutation: useDropObjective(board, slug, number),
    objective,
    draft,
    onLeave,
    onSaved: () => {
      onSaved(`Objective ${number} was dropped. It stays here, with the reason.`)
    },
  })
  const theirs = change.conflict?.current

  return (
    <ObjectiveFrame
      board={board}
      boardName={boardName}
      slug={slug}
      priority={list.priority}
      title={`Drop objective ${number}`}
      lede={objective?.sentence ?? ''}
    >
      {change.conflict && theirs && (
        <ConflictView
          sentence={`Objective ${number} has changed since you opened it.`}
          rows={[
            { label: 'Objective', mine: objective?.sentence ?? '', theirs: theirs.sentence },
            {
              label: 'Dropped on',
              mine: change.conflict.mine.droppedOn ? formatDay(change.conflict.mine.droppedOn) : '',
              theirs: theirs.drop ? formatDay(theirs.drop.droppedOn) : 'Not dropped',
            },
            { label: 'Why', mine: change.conflict.mine.reason ?? '', theirs: theirs.drop?.reason ?? '' },
          ]}
          isPending={change.isPending}
          onKeepMine={change.keepMine}
          onTakeTheirs={change.takeTheirs}
        />
      )}
      {objective ? (
        <DropObjectiveForm
          key={change.formKey}
          number={number}
          today={today}
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
