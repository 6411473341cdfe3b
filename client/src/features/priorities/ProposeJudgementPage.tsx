import { useSuspenseQuery } from '@tanstack/react-query'

import { draftKey } from '@/lib/drafts'

import { ChangeFrame } from './ChangeFrame'
import { PriorityConflict } from './PriorityConflict'
import { ProposeJudgementForm } from './ProposeJudgementForm'
import { priorityQuery, useProposeJudgement } from './queries'
import type { ChangePageProps } from './RecordUpdatePage'
import { usePriorityChange } from './use-change'

export function ProposeJudgementPage(props: ChangePageProps) {
  const { board, boardName, slug, personId, onSaved, onLeave } = props
  const { data: priority } = useSuspenseQuery(priorityQuery(board, slug))
  const draft = draftKey(personId, board, `proposal:${slug}`)
  const change = usePriorityChange({
    mutation: useProposeJudgement(board, slug),
    priority,
    draft,
    onLeave,
    onSaved: () => {
      onSaved('The judgement was proposed. The chair or the executive agrees it at a meeting.')
    },
  })
  const labelOf = (value: string) => priority.scale.find((step) => step.value === value)?.label ?? value

  return (
    <ChangeFrame
      board={board}
      boardName={boardName}
      priority={priority}
      title="Propose a judgement"
      lede="You propose; the chair or the executive agrees at a meeting. Until then the judgement stays as it is."
    >
      {change.conflict && (
        <PriorityConflict
          board={board}
          current={change.conflict.current}
          rows={[
            {
              label: 'Proposed',
              mine: labelOf(change.conflict.mine.value ?? ''),
              theirs: change.conflict.current.proposal?.label ?? 'Nothing',
            },
            {
              label: 'Why',
              mine: change.conflict.mine.reason ?? '',
              theirs: change.conflict.current.proposal?.reason ?? '',
            },
            {
              label: 'Judgement that stands',
              mine: priority.judgement?.label ?? 'None',
              theirs: change.conflict.current.judgement?.label ?? 'None',
            },
          ]}
          isPending={change.isPending}
          onKeepMine={change.keepMine}
          onTakeTheirs={change.takeTheirs}
        />
      )}
      <ProposeJudgementForm
        key={change.formKey}
        scale={priority.scale}
        draft={draft}
        isPending={change.isPending}
        problem={change.problem}
        onSubmit={change.save}
        onDiscardKept={change.discardKept}
      />
    </ChangeFrame>
  )
}
