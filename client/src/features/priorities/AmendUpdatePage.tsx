import { useSuspenseQuery } from '@tanstack/react-query'

import { EmptyState } from '@/components/EmptyState'
import { draftKey } from '@/lib/drafts'
import { formatDay } from '@/lib/dates'

import { ChangeFrame } from './ChangeFrame'
import { updateRows } from './conflict'
import { PriorityConflict } from './PriorityConflict'
import { priorityQuery, useAmendUpdate, type PriorityDetail, type PriorityUpdate } from './queries'
import type { ChangePageProps } from './RecordUpdatePage'
import { UpdateForm } from './UpdateForm'
import { usePriorityChange } from './use-change'

/** Only the latest update can be corrected; the words before stay in the history. */
export function AmendUpdatePage(props: ChangePageProps) {
  const { board, boardName, slug } = props
  const { data: priority } = useSuspenseQuery(priorityQuery(board, slug))
  const [latest] = priority.updates

  return (
    <ChangeFrame
      board={board}
      boardName={boardName}
      priority={priority}
      title="Correct the wording"
      lede={
        latest
          ? `Of the update as at ${formatDay(latest.asAt)}. The words before stay in the history.`
          : 'Of the latest update.'
      }
    >
      {latest ? (
        <AmendUpdate {...props} priority={priority} latest={latest} />
      ) : (
        <EmptyState
          title="There is no update to correct"
          why="Write the first update of this priority instead."
        />
      )}
    </ChangeFrame>
  )
}

interface AmendUpdateProps extends ChangePageProps {
  priority: PriorityDetail
  latest: PriorityUpdate
}

function AmendUpdate({ board, slug, personId, priority, latest, onSaved, onLeave }: AmendUpdateProps) {
  const draft = draftKey(personId, board, `correction:${latest.id}`)
  const change = usePriorityChange({
    mutation: useAmendUpdate(board, slug, latest.id),
    priority,
    draft,
    onLeave,
    onSaved: () => {
      onSaved('The wording was corrected.')
    },
  })

  return (
    <>
      {change.conflict && (
        <PriorityConflict
          board={board}
          current={change.conflict.current}
          rows={updateRows(change.conflict.mine, change.conflict.current.updates[0])}
          isPending={change.isPending}
          onKeepMine={change.keepMine}
          onTakeTheirs={change.takeTheirs}
        />
      )}
      <UpdateForm
        key={change.formKey}
        initial={latest}
        action="Save the correction"
        draft={draft}
        isPending={change.isPending}
        problem={change.problem}
        onSubmit={({ did, impact, next, answers }) => {
          change.save({ did, impact, next, ...(answers ? { answers } : {}) })
        }}
        onDiscardKept={change.discardKept}
      />
    </>
  )
}
