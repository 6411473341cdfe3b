import { useSuspenseQuery } from '@tanstack/react-query'

import { draftKey } from '@/lib/drafts'

import { ChangeFrame } from './ChangeFrame'
import { dayOrNothing } from './conflict'
import { PriorityConflict } from './PriorityConflict'
import { priorityQuery, useReopenPriority } from './queries'
import type { ChangePageProps } from './RecordUpdatePage'
import { ReopenPriorityForm } from './ReopenPriorityForm'
import { usePriorityChange } from './use-change'

export function ReopenPriorityPage(props: ChangePageProps) {
  const { board, boardName, slug, personId, onSaved, onLeave } = props
  const { data: priority } = useSuspenseQuery(priorityQuery(board, slug))
  const draft = draftKey(personId, board, `reopening:${slug}`)
  const change = usePriorityChange({
    mutation: useReopenPriority(board, slug),
    priority,
    draft,
    onLeave,
    onSaved: () => {
      onSaved('The priority was reopened. It takes updates again.')
    },
  })
  const now = change.conflict?.current

  return (
    <ChangeFrame
      board={board}
      boardName={boardName}
      priority={priority}
      title="Reopen this priority"
      lede="The priority takes updates again and keeps its judgement. If a proposed judgement was waiting when the priority was closed, propose it again."
    >
      {change.conflict && now && (
        <PriorityConflict
          board={board}
          current={now}
          rows={[
            {
              label: 'Closed on',
              mine: dayOrNothing(priority.closure?.closedOn) || 'Not closed',
              theirs: dayOrNothing(now.closure?.closedOn) || 'Not closed',
            },
            {
              label: 'Why it was closed',
              mine: priority.closure?.reason ?? '',
              theirs: now.closure?.reason ?? '',
            },
            { label: 'Why it is reopened', mine: change.conflict.mine.reason ?? '', theirs: '' },
          ]}
          isPending={change.isPending}
          onKeepMine={change.keepMine}
          onTakeTheirs={change.takeTheirs}
        />
      )}
      <ReopenPriorityForm
        key={change.formKey}
        title={priority.title}
        draft={draft}
        isPending={change.isPending}
        problem={change.problem}
        onSubmit={change.save}
        onDiscardKept={change.discardKept}
      />
    </ChangeFrame>
  )
}
