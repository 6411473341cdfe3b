import { useSuspenseQuery } from '@tanstack/react-query'

import { asProblem } from '@/api/problem'
import { Choices } from '@/components/form/Choices'
import { DateField } from '@/components/form/DateField'
import { Form } from '@/components/form/Form'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextField } from '@/components/form/TextField'
import { useAppForm } from '@/components/form/use-app-form'
import { nextDay } from '@/lib/dates'
import { orNull } from '@/lib/text'

import { PlanFrame } from './PlanFrame'
import { prioritiesQuery, useBeginPlan } from './queries'

interface BeginPlanPageProps {
  board: string
  boardName: string
  onBegun: (plan: string) => void
}

/** The plan of the next period, with the priorities that go on in it. */
export function BeginPlanPage({ board, boardName, onBegun }: BeginPlanPageProps) {
  const { data: list } = useSuspenseQuery(prioritiesQuery(board, 'open'))
  const begin = useBeginPlan(board)
  const form = useAppForm({
    fields: ['title', 'from', 'to', 'carry'],
    defaultValues: {
      title: '',
      from: list.plan ? nextDay(list.plan.to) : '',
      to: '',
      carry: list.items.map(({ slug }) => slug),
    },
    problem: asProblem(begin.error),
  })

  return (
    <PlanFrame
      board={board}
      boardName={boardName}
      title={list.plan ? 'Begin the next plan' : 'Begin a plan'}
      lede="The period for which the board agrees priorities. Any length is taken: plans of 15 and 18 months exist."
    >
      <Form
        form={form}
        isPending={begin.isPending}
        onSubmit={({ title, from, to, carry }) => {
          begin.mutate(
            { title, from: orNull(from), to: orNull(to), carry, ...form.texts.sent },
            {
              onSuccess: ({ id }) => {
                onBegun(id)
              },
            },
          )
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
        {list.items.length > 0 && (
          <Choices
            kind="checkboxes"
            legend="Which priorities go on in it"
            hint="They keep their measures, objectives, actions and history. The plan that they leave keeps how they stand today."
            choices={list.items.map(({ slug, title }) => ({ value: slug, label: title }))}
            field={form.register('carry')}
            error={form.errorOf('carry')}
          />
        )}
        <div className="lc-form__go">
          <SubmitButton label="Begin the plan" isPending={begin.isPending} />
        </div>
      </Form>
    </PlanFrame>
  )
}
