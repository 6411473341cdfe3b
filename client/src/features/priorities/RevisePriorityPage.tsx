import { useSuspenseQuery } from '@tanstack/react-query'

import { draftKey } from '@/lib/drafts'

import { ChangeFrame } from './ChangeFrame'
import { dayOrNothing } from './conflict'
import { PriorityConflict } from './PriorityConflict'
import { PriorityForm, type PriorityValues } from './PriorityForm'
import { prioritiesQuery, priorityQuery, useRevisePriority, type PriorityDetail } from './queries'
import type { ChangePageProps } from './RecordUpdatePage'
import { usePriorityChange } from './use-change'

export function RevisePriorityPage(props: ChangePageProps) {
  const { board, boardName, slug, personId, onSaved, onLeave } = props
  const { data: priority } = useSuspenseQuery(priorityQuery(board, slug))
  const { data: list } = useSuspenseQuery(prioritiesQuery(board, 'open'))
  const draft = draftKey(personId, board, `revision:${slug}`)
  const change = usePriorityChange({
    mutation: useRevisePriority(board, slug),
    priority,
    draft,
    onLeave,
    onSaved: () => {
      onSaved('The priority was changed. What it said before stays in its history.')
    },
  })

  return (
    <ChangeFrame
      board={board}
      boardName={boardName}
      priority={priority}
      title="Change this priority"
      lede="What it said before stays in its history, and in what was reported to meetings."
    >
      {change.conflict && (
        <PriorityConflict
          board={board}
          current={change.conflict.current}
          rows={rowsOf(change.conflict.mine, change.conflict.current)}
          isPending={change.isPending}
          onKeepMine={change.keepMine}
          onTakeTheirs={change.takeTheirs}
        />
      )}
      <PriorityForm
        key={change.formKey}
        initial={valuesOf(priority)}
        tags={[
          ...list.tags,
          ...priority.tags.filter((tag) => !list.tags.some(({ code }) => code === tag.code)),
        ]}
        action="Save the priority"
        draft={draft}
        isPending={change.isPending}
        problem={change.problem}
        onSubmit={change.save}
        onDiscardKept={change.discardKept}
      />
    </ChangeFrame>
  )
}

function valuesOf(priority: PriorityDetail): PriorityValues {
  return {
    title: priority.title,
    aim: priority.aim,
    reason: priority.reason,
    lead: { post: priority.lead.post, group: priority.lead.group ?? '' },
    from: priority.from,
    to: priority.to ?? '',
    tags: priority.tags.map(({ code }) => code),
  }
}

type Revised = Parameters<ReturnType<typeof useRevisePriority>['mutate']>[0]['body']

function rowsOf(mine: Revised, theirs: PriorityDetail) {
  return [
    { label: 'Title', mine: mine.title ?? '', theirs: theirs.title },
    { label: 'Aim', mine: mine.aim ?? '', theirs: theirs.aim },
    { label: 'Why it is a priority', mine: mine.reason ?? '', theirs: theirs.reason },
    { label: 'Led by', mine: leadInWords(mine.lead), theirs: leadInWords(theirs.lead) },
    { label: 'Runs from', mine: dayOrNothing(mine.from), theirs: dayOrNothing(theirs.from) },
    { label: 'Runs to', mine: dayOrNothing(mine.to), theirs: dayOrNothing(theirs.to) },
  ]
}

function leadInWords(lead: { post?: string | null; group?: string | null } | null | undefined): string {
  return [lead?.post, lead?.group].filter(Boolean).join(', ')
}
