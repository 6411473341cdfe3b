import { arrangementForms } from '@/api/arrangement'
import type { Problem } from '@/api/problem'
import { Form } from '@/components/form/Form'
import { Select } from '@/components/form/Select'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextField } from '@/components/form/TextField'
import { useAppForm } from '@/components/form/use-app-form'

import type { NewBoard } from './queries'

interface AddBoardFormProps {
  isPending: boolean
  problem: Problem | null
  onSubmit: (board: NewBoard) => void
}

export function AddBoardForm({ isPending, problem, onSubmit }: AddBoardFormProps) {
  const form = useAppForm<NewBoard>({
    fields: ['name', 'shortName', 'slug', 'area', 'arrangement', 'managerEmail', 'managerName'],
    defaultValues: {
      slug: '',
      name: '',
      shortName: '',
      area: '',
      arrangement: 'lscb',
      managerEmail: '',
      managerName: '',
    },
    problem,
  })

  return (
    <Form form={form} isPending={isPending} onSubmit={onSubmit}>
      <TextField
        label="Full name"
        hint="For example, Northshire Safeguarding Children Board"
        error={form.errorOf('name')}
        {...form.register('name')}
      />
      <TextField label="Short name" error={form.errorOf('shortName')} {...form.register('shortName')} />
      <TextField
        label="Address"
        hint="Lower case, words and hyphens: its pages begin with it, for good"
        autoCapitalize="none"
        spellCheck={false}
        error={form.errorOf('slug')}
        {...form.register('slug')}
      />
      <TextField
        label="Area"
        hint="The area whose children it keeps watch over"
        error={form.errorOf('area')}
        {...form.register('area')}
      />
      <Select
        label="Kind of arrangement"
        options={arrangementForms}
        error={form.errorOf('arrangement')}
        {...form.register('arrangement')}
      />
      <TextField
        label="Business manager’s email"
        type="email"
        error={form.errorOf('managerEmail')}
        {...form.register('managerEmail')}
      />
      <TextField
        label="Business manager’s name"
        error={form.errorOf('managerName')}
        {...form.register('managerName')}
      />
      <div className="lc-form__go">
        <SubmitButton label="Add the board" isPending={isPending} />
      </div>
    </Form>
  )
}
