import type { Problem } from '@/api/problem'
import { Form } from '@/components/form/Form'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextArea } from '@/components/form/TextArea'
import { TextField } from '@/components/form/TextField'
import { useAppForm } from '@/components/form/use-app-form'

interface SampleFormProps {
  problem?: Problem | null
  isPending?: boolean
  /** When its text was last kept, to show that it says so. */
  keptAt?: string
}

/** The form of the examples. */
export function SampleForm({ problem = null, isPending = false, keptAt }: SampleFormProps) {
  const form = useAppForm({
    fields: ['title', 'why'],
    defaultValues: { title: '', why: '' },
    problem,
  })

  return (
    <Form
      form={keptAt ? { ...form, keptAt, keptNow: keptAt } : form}
      isPending={isPending}
      onSubmit={() => undefined}
      onDiscardKept={() => undefined}
    >
      <TextField label="Title" error={form.errorOf('title')} {...form.register('title')} />
      <TextArea label="Why it matters" rows={2} error={form.errorOf('why')} {...form.register('why')} />
      <div className="lc-form__go">
        <SubmitButton label="Add the objective" isPending={isPending} />
      </div>
    </Form>
  )
}
