import type { Problem } from '@/api/problem'
import { DateField } from '@/components/form/DateField'
import { Form } from '@/components/form/Form'
import { Select } from '@/components/form/Select'
import { TextField } from '@/components/form/TextField'
import { useAppForm } from '@/components/form/use-app-form'
import { capitalised } from '@/lib/text'

import { filterNames, type HistoryChoices, type HistoryFilter } from './queries'

interface HistoryFilterFormProps {
  choices: HistoryChoices
  filter: HistoryFilter
  problem: Problem | null
  onFilter: (filter: HistoryFilter) => void
}

export function HistoryFilterForm({ choices, filter, problem, onFilter }: HistoryFilterFormProps) {
  const form = useAppForm({
    fields: filterNames,
    defaultValues: { kind: '', person: '', from: '', to: '', text: '', ...filter },
    problem,
  })
  const { register, control, errorOf } = form

  return (
    <Form
      form={form}
      isPending={false}
      onSubmit={(values) => {
        onFilter(withoutEmpty(values))
      }}
    >
      <div className="lc-fields">
        <TextField
          label="Words"
          hint="In what happened, or in the name of what it happened to"
          {...register('text')}
          error={errorOf('text')}
        />
        <Select
          label="Kind of record"
          options={[
            { value: '', label: 'All kinds' },
            ...choices.kinds.map((kind) => ({ value: kind, label: capitalised(kind) })),
          ]}
          {...register('kind')}
          error={errorOf('kind')}
        />
        <Select
          label="Person"
          options={[
            { value: '', label: 'Everybody' },
            ...choices.people.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          {...register('person')}
          error={errorOf('person')}
        />
        <DateField control={control} name="from" legend="From" error={errorOf('from')} />
        <DateField control={control} name="to" legend="To" error={errorOf('to')} />
      </div>
      <p className="lc-form__go">
        <button type="submit" className="lc-btn">
          Show these
        </button>
      </p>
    </Form>
  )
}

function withoutEmpty(values: Record<keyof HistoryFilter, string>): HistoryFilter {
  const filter: HistoryFilter = {}

  for (const name of filterNames) {
    const value = values[name].trim()

    if (value !== '') {
      filter[name] = value
    }
  }

  return filter
}
