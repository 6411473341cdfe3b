import { useSuspenseQuery } from '@tanstack/react-query'

import { draftKey } from '@/lib/drafts'

import { ChangeFrame } from './ChangeFrame'
import { dayOrNothing, updateRows } from './conflict'
import { LastUpdate } from './LastUpdate'
import { PriorityConflict } from './PriorityConflict'
import { priorityQuery, useRecordUpdate } from './queries'
import { UpdateForm } from './UpdateForm'
import { usePriorityChange } from './use-change'

export interface ChangePageProps {
  board: string
  boardName: string
  slug: string
  personId: string
  today: string
  onSaved: (notice: string) => void
  onLeave: () => void
}

export function RecordUpdatePage(props: ChangePageProps) {
  const { board, boardName, slug, personId, today, onSaved, onLeave } = props
  const { data: priority } = useSuspenseQuery(priorityQuery(board, slug))
  const draft = draftKey(personId, board, `update:${slug}`)
  const change = usePriorityChange({
    mutation: useRecordUpdate(board, slug),
    priority,
    draft,
    onLeave,
    onSaved: () => {
      onSaved('The update was saved.')
    },
  })

  return (
    <ChangeFrame
      board={board}
      boardName={boardName}
      priority={priority}
      title="Write an update"
      lede="Three parts. They are the first draft of this priority’s section in the annual report."
      aside={<LastUpdate update={priority.updates[0]} />}
    >
      {change.conflict && (
        <PriorityConflict
          board={board}
          current={change.conflict.current}
          rows={[
            {
              label: 'As at',
              mine: dayOrNothing(change.conflict.mine.asAt),
              theirs: dayOrNothing(change.conflict.current.updates[0]?.asAt),
            },
            ...updateRows(change.conflict.mine, change.conflict.current.updates[0]),
          ]}
          isPending={change.isPending}
          onKeepMine={change.keepMine}
          onTakeTheirs={change.takeTheirs}
        />
      )}
      <UpdateForm
        key={change.formKey}
        asAt={today}
        initial={{
          did: '',
          impact: { state: 'stated', text: null, expectedBy: null },
          next: '',
        }}
        action="Save the update"
        draft={draft}
        isPending={change.isPending}
        problem={change.problem}
        onSubmit={change.save}
        onDiscardKept={change.discardKept}
      />
    </ChangeFrame>
  )
}
