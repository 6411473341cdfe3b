import type { Problem } from '@/api/problem'
import { Form } from '@/components/form/Form'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextField } from '@/components/form/TextField'
import { useAppForm } from '@/components/form/use-app-form'

import type { NewAgency } from './queries'

interface AddAgencyFormProps {
  isPending: boolean
  problem: Problem | null
  onSubmit: (agency: NewAgency) => void
}

export function AddAgencyForm({ isPending, problem, onSubmit }: AddAgencyFormProps) {
  const form = useAppForm<NewAgency>({
    fields: ['name', 'slug', 'administratorEmail', 'administratorName'],
    defaultValues: { slug: '', name: '', administratorEmail: '', administratorName: '' },
    problem,
  })

  return (
    <Form form={form} isPending={isPending} onSubmit={onSubmit}>
      <TextField label="Name" error={form.errorOf('name')} {...form.register('name')} />
      <TextField
        label="Address"
        hint="Lower case, words and hyphens"
        autoCapitalize="none"
        spellCheck={false}
        error={form.errorOf('slug')}
        {...form.register('slug')}
      />
      <TextField
        label="Administrator’s email"
        type="email"
        error={form.errorOf('administratorEmail')}
        {...form.register('administratorEmail')}
      />
      <TextField
        label="Administrator’s name"
        error={form.errorOf('administratorName')}
        {...form.register('administratorName')}
      />
      <div className="lc-form__go">
        <SubmitButton label="Add the agency" isPending={isPending} />
      </div>
    </Form>
  )
}
