import { useSuspenseQuery } from '@tanstack/react-query'

import { draftKey } from '@/lib/drafts'

import { ChangeFrame } from './ChangeFrame'
import { ClosePriorityForm } from './ClosePriorityForm'
import { dayOrNothing } from './conflict'
import { PriorityConflict } from './PriorityConflict'
import { priorityQuery, useClosePriority } from './queries'
import type { ChangePageProps } from './RecordUpdatePage'
import { usePriorityChange } from './use-change'

export function ClosePriorityPage(props: ChangePageProps) {
  const { board, boardName, slug, personId, today, onSaved, onLeave } = props
  const { data: priority } = useSuspenseQuery(priorityQuery(board, slug))
  const draft = draftKey(personId, board, `closure:${slug}`)
  const change = usePriorityChange({
    mutation: useClosePriority(board, slug),
    priority,
    draft,
    onLeave,
    onSaved: () => {
      onSaved('The priority was closed. It stays here, with its history.')
    },
  })
  const now = change.conflict?.current

  return (
    <ChangeFrame
      board={board}
      boardName={boardName}
      priority={priority}
      title="Close this priority"
      lede="A closed priority takes no more updates. Everything that was written stays, and can be read."
    >
      {change.conflict && now && (
        <PriorityConflict
          board={board}
          current={now}
          rows={[
            {
              label: 'Closed on',
              mine: dayOrNothing(change.conflict.mine.closedOn),
              theirs: dayOrNothing(now.closure?.closedOn) || 'Not closed',
            },
            { label: 'Why', mine: change.conflict.mine.reason ?? '', theirs: now.closure?.reason ?? '' },
            {
              label: 'Latest update',
              mine: priority.updates[0]?.did ?? 'None',
              theirs: now.updates[0]?.did ?? 'None',
            },
          ]}
          isPending={change.isPending}
          onKeepMine={change.keepMine}
          onTakeTheirs={change.takeTheirs}
        />
      )}
      <ClosePriorityForm
        key={change.formKey}
        title={priority.title}
        today={today}
        draft={draft}
        isPending={change.isPending}
        problem={change.problem}
        onSubmit={change.save}
        onDiscardKept={change.discardKept}
      />
    </ChangeFrame>
  )
}
