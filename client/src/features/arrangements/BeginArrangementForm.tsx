import { arrangementForms } from '@/api/arrangement'
import type { Problem } from '@/api/problem'
import { Choices } from '@/components/form/Choices'
import { DateField } from '@/components/form/DateField'
import { Form } from '@/components/form/Form'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextField } from '@/components/form/TextField'
import { useAppForm } from '@/components/form/use-app-form'
import { orNull } from '@/lib/text'

import type { Arrangement, NewArrangement } from './queries'

interface BeginArrangementFormProps {
  isPending: boolean
  problem: Problem | null
  onSubmit: (arrangement: NewArrangement) => void
}

interface BeginValues {
  type: Arrangement['type'] | ''
  name: string
  from: string
}

export function BeginArrangementForm({ isPending, problem, onSubmit }: BeginArrangementFormProps) {
  const form = useAppForm<BeginValues>({
    fields: ['type', 'name', 'from'],
    defaultValues: { type: '', name: '', from: '' },
    problem,
  })

  return (
    <Form
      form={form}
      isPending={isPending}
      onSubmit={({ type, name, from }) => {
        onSubmit({ type: type || null, name: name.trim(), from: orNull(from), ...form.texts.sent })
      }}
    >
      <Choices
        legend="Form of the arrangement"
        hint="It brings its usual words and role names"
        kind="radios"
        choices={arrangementForms}
        field={form.register('type')}
        error={form.errorOf('type')}
      />
      <TextField
        label="Name"
        hint="For example, Northshire Safeguarding Children Partnership"
        error={form.errorOf('name')}
        {...form.register('name')}
      />
      <DateField
        control={form.control}
        name="from"
        legend="First day"
        hint="For example, 29 9 2019. The arrangement before it ends the day before"
        error={form.errorOf('from')}
      />
      <div className="lc-form__go">
        <SubmitButton label="Begin the arrangement" isPending={isPending} />
      </div>
    </Form>
  )
}
