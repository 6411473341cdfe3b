import { ConflictView } from '@/components/ConflictView'
import { DateField } from '@/components/form/DateField'
import { Form } from '@/components/form/Form'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextField } from '@/components/form/TextField'
import { useAppForm } from '@/components/form/use-app-form'
import { orNull } from '@/lib/text'

import { dayOrNothing } from './conflict'
import { PlanFrame } from './PlanFrame'
import { useChangePlan, type PlanPageProps } from './queries'
import { usePlanChange } from './use-plan-change'

export function ChangePlanPage({ board, boardName, plan, onSaved, onLeave }: PlanPageProps) {
  const change = usePlanChange({
    mutation: useChangePlan(board, plan.id),
    plan,
    onLeave,
    onSaved: () => {
      onSaved('The plan was changed.')
    },
  })
  const form = useAppForm({
    fields: ['title', 'from', 'to'],
    defaultValues: { title: plan.title, from: plan.from, to: plan.to },
    problem: change.problem,
  })

  return (
    <PlanFrame
      board={board}
      boardName={boardName}
      title="Change the plan"
      lede="What its priorities say of their own days stays as it is."
    >
      {change.conflict && (
        <ConflictView
          sentence="Somebody has changed this plan since you opened it."
          rows={[
            { label: 'Title', mine: change.conflict.mine.title ?? '', theirs: change.conflict.current.title },
            {
              label: 'First day',
              mine: dayOrNothing(change.conflict.mine.from),
              theirs: dayOrNothing(change.conflict.current.from),
            },
            {
              label: 'Last day',
              mine: dayOrNothing(change.conflict.mine.to),
              theirs: dayOrNothing(change.conflict.current.to),
            },
          ]}
          isPending={change.isPending}
          onKeepMine={change.keepMine}
          onTakeTheirs={change.takeTheirs}
        />
      )}
      <Form
        form={form}
        isPending={change.isPending}
        onSubmit={({ title, from, to }) => {
          change.save({ title, from: orNull(from), to: orNull(to), ...form.texts.sent })
        }}
      >
        <TextField
          label="Title"
          hint="For example: Business plan 2017 to 2018"
          error={form.errorOf('title')}
          {...form.register('title')}
        />
        <DateField control={form.control} name="from" legend="First day" error={form.errorOf('from')} />
        <DateField control={form.control} name="to" legend="Last day" error={form.errorOf('to')} />
        <div className="lc-form__go">
          <SubmitButton label="Save the plan" isPending={change.isPending} />
        </div>
      </Form>
    </PlanFrame>
  )
}
