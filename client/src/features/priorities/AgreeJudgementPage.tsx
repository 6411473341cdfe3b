import { useSuspenseQuery } from '@tanstack/react-query'

import { EmptyState } from '@/components/EmptyState'
import type { HeldMeeting } from '@/lib/agreed-at'
import { draftKey } from '@/lib/drafts'
import { formatDay } from '@/lib/dates'

import { AgreeJudgementForm } from './AgreeJudgementForm'
import { ChangeFrame } from './ChangeFrame'
import { JudgementTag } from './JudgementTag'
import { PriorityConflict } from './PriorityConflict'
import { priorityQuery, useAgreeJudgement, type PriorityDetail } from './queries'
import type { ChangePageProps } from './RecordUpdatePage'
import { usePriorityChange } from './use-change'

type ProposedJudgement = NonNullable<PriorityDetail['proposal']>

interface AgreeJudgementPageProps extends ChangePageProps {
  /** The board's meetings that were held, the latest first. */
  meetings: readonly (HeldMeeting & { heldOn: string })[]
}

export function AgreeJudgementPage(props: AgreeJudgementPageProps) {
  const { board, boardName, slug } = props
  const { data: priority } = useSuspenseQuery(priorityQuery(board, slug))

  return (
    <ChangeFrame
      board={board}
      boardName={boardName}
      priority={priority}
      title="Agree the judgement"
      lede="A judgement is agreed by the chair or the executive, at a dated meeting."
    >
      {priority.proposal ? (
        <AgreeJudgement {...props} priority={priority} proposal={priority.proposal} />
      ) : (
        <EmptyState
          title="No judgement is proposed"
          why="The priority’s lead proposes one with a reason. It can be agreed after that."
        />
      )}
    </ChangeFrame>
  )
}

interface AgreeJudgementProps extends AgreeJudgementPageProps {
  priority: PriorityDetail
  proposal: ProposedJudgement
}

function AgreeJudgement(props: AgreeJudgementProps) {
  const { board, slug, personId, today, meetings, priority, proposal, onSaved, onLeave } = props
  const change = usePriorityChange({
    mutation: useAgreeJudgement(board, slug),
    priority,
    draft: draftKey(personId, board, `agreement:${slug}`),
    onLeave,
    onSaved: () => {
      onSaved(`The judgement was agreed: ${proposal.label.toLowerCase()}.`)
    },
  })

  return (
    <>
      {change.conflict && (
        <PriorityConflict
          board={board}
          current={change.conflict.current}
          rows={[
            {
              label: 'Proposal',
              mine: proposal.label,
              theirs: change.conflict.current.proposal?.label ?? 'None is open',
            },
            {
              label: 'Why',
              mine: proposal.reason,
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
      <div className="lc-card lc-card--tint pri__asked">
        <p>
          <JudgementTag judgement={proposal} />{' '}
          <span className="small muted">
            proposed by {proposal.proposedBy}, {formatDay(proposal.proposedOn)}
          </span>
        </p>
        <p className="prewrap mt">{proposal.reason}</p>
      </div>
      <AgreeJudgementForm
        proposalId={proposal.id}
        meetings={meetings.filter(({ heldOn }) => heldOn >= proposal.proposedOn)}
        today={today}
        isPending={change.isPending}
        problem={change.problem}
        onSubmit={change.save}
      />
    </>
  )
}
