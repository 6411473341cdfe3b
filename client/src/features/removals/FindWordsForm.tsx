import type { Problem } from '@/api/problem'
import { Form } from '@/components/form/Form'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextField } from '@/components/form/TextField'
import { useAppForm } from '@/components/form/use-app-form'

interface FindWordsFormProps {
  isPending: boolean
  problem: Problem | null
  onSubmit: (words: string) => void
}

export function FindWordsForm({ isPending, problem, onSubmit }: FindWordsFormProps) {
  const form = useAppForm({ fields: ['words'], defaultValues: { words: '' }, problem })

  return (
    <Form
      form={form}
      isPending={isPending}
      onSubmit={({ words }) => {
        onSubmit(words)
      }}
    >
      <TextField
        label="Words to remove"
        hint="A name, a date, a number. Whole words only: Smith does not find Smiths, so search for each form. Capitals and accents make no difference."
        autoComplete="off"
        error={form.errorOf('words')}
        {...form.register('words')}
      />
      <div className="lc-form__go">
        <SubmitButton label="Find the words" isPending={isPending} />
      </div>
    </Form>
  )
}
