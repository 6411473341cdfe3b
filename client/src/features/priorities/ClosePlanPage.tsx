import { ConflictView } from '@/components/ConflictView'
import { TextArea } from '@/components/form/TextArea'
import { DateField } from '@/components/form/DateField'
import { Form } from '@/components/form/Form'
import { SubmitButton } from '@/components/form/SubmitButton'
import { useAppForm } from '@/components/form/use-app-form'
import { draftKey } from '@/lib/drafts'
import { orNull } from '@/lib/text'

import { dayOrNothing } from './conflict'
import { PlanFrame } from './PlanFrame'
import { useClosePlan, type PlanPageProps } from './queries'
import { usePlanChange } from './use-plan-change'

export function ClosePlanPage(props: PlanPageProps) {
  const { board, boardName, plan, personId, today, onSaved, onLeave } = props
  const draft = draftKey(personId, board, `close-plan:${plan.id}`)
  const change = usePlanChange({
    mutation: useClosePlan(board, plan.id),
    plan,
    draft,
    onLeave,
    onSaved: () => {
      onSaved('The plan was closed. It stays here, with its priorities.')
    },
  })
  const form = useAppForm({
    fields: ['closedOn', 'reason'],
    defaultValues: { closedOn: today, reason: '' },
    problem: change.problem,
    draft,
  })

  return (
    <PlanFrame
      board={board}
      boardName={boardName}
      title={`Close ${plan.title}`}
      lede="A plan is closed when each of its priorities is closed or carried into a later plan. It takes no more changes, and everything in it can still be read."
    >
      {change.conflict && (
        <ConflictView
          sentence="Somebody has changed this plan since you opened it."
          rows={[
            {
              label: 'Closed on',
              mine: dayOrNothing(change.conflict.mine.closedOn),
              theirs: dayOrNothing(change.conflict.current.closure?.closedOn) || 'Not closed',
            },
            {
              label: 'What came of it',
              mine: change.conflict.mine.reason ?? '',
              theirs: change.conflict.current.closure?.reason ?? '',
            },
          ]}
          isPending={change.isPending}
          onKeepMine={change.keepMine}
          onTakeTheirs={change.takeTheirs}
        />
      )}
      <Form
        key={change.formKey}
        form={form}
        isPending={change.isPending}
        onDiscardKept={change.discardKept}
        onSubmit={({ closedOn, reason }) => {
          change.save({ closedOn: orNull(closedOn), reason, ...form.texts.sent })
        }}
      >
        <DateField
          control={form.control}
          name="closedOn"
          legend="Closed on"
          hint="Today or earlier"
          error={form.errorOf('closedOn')}
        />
        <TextArea
          label="What came of the period"
          hint="What was reached, and what goes on"
          error={form.errorOf('reason')}
          {...form.register('reason')}
        />
        <div className="lc-form__go">
          <SubmitButton label="Close the plan" isPending={change.isPending} />
        </div>
      </Form>
    </PlanFrame>
  )
}
