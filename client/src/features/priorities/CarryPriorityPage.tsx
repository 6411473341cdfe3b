import { useSuspenseQuery } from '@tanstack/react-query'

import { EmptyState } from '@/components/EmptyState'
import { Form } from '@/components/form/Form'
import { Select } from '@/components/form/Select'
import { SubmitButton } from '@/components/form/SubmitButton'
import { useAppForm } from '@/components/form/use-app-form'
import { orNull } from '@/lib/text'

import { ChangeFrame } from './ChangeFrame'
import { PriorityConflict } from './PriorityConflict'
import { priorityQuery, useCarryPriority } from './queries'
import type { ChangePageProps } from './RecordUpdatePage'
import { usePriorityChange } from './use-change'

export function CarryPriorityPage({ board, boardName, slug, onSaved, onLeave }: ChangePageProps) {
  const { data: priority } = useSuspenseQuery(priorityQuery(board, slug))
  const change = usePriorityChange({
    mutation: useCarryPriority(board, slug),
    priority,
    onLeave,
    onSaved: () => {
      onSaved('The priority goes on in the later plan.')
    },
  })
  const form = useAppForm({
    fields: ['plan'],
    defaultValues: { plan: priority.laterPlans[0]?.id ?? '' },
    problem: change.problem,
  })

  return (
    <ChangeFrame
      board={board}
      boardName={boardName}
      priority={priority}
      title="Carry into a later plan"
      lede={`It goes on with its measures, objectives, actions and history. ${priority.plan.title} keeps how it stands today.`}
    >
      {change.conflict && (
        <PriorityConflict
          board={board}
          current={change.conflict.current}
          rows={[
            {
              label: 'Plan',
              mine: priority.laterPlans.find(({ id }) => id === change.conflict?.mine.plan)?.title ?? '',
              theirs: change.conflict.current.plan.title,
            },
          ]}
          isPending={change.isPending}
          onKeepMine={change.keepMine}
          onTakeTheirs={change.takeTheirs}
        />
      )}
      {priority.laterPlans.length === 0 ? (
        <EmptyState
          title={priority.state === 'closed' ? 'This priority is closed' : 'There is no later plan yet'}
          why="An open priority goes on in a plan that begins later than its own and is open. Begin the next plan first."
        />
      ) : (
        <Form
          form={form}
          isPending={change.isPending}
          onSubmit={({ plan }) => {
            change.save({ plan: orNull(plan) })
          }}
        >
          <Select
            label="Goes on in"
            options={priority.laterPlans.map(({ id, title }) => ({ value: id, label: title }))}
            error={form.errorOf('plan')}
            {...form.register('plan')}
          />
          <div className="lc-form__go">
            <SubmitButton label="Carry it" isPending={change.isPending} />
          </div>
        </Form>
      )}
    </ChangeFrame>
  )
}
