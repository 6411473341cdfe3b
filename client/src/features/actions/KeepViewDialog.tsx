import { useKeepView } from './own-views'
import { asProblem } from '@/api/problem'
import { CloseWithoutSaving } from '@/components/CloseWithoutSaving'
import { Dialog } from '@/components/Dialog'
import { Form } from '@/components/form/Form'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextField } from '@/components/form/TextField'
import { useAppForm } from '@/components/form/use-app-form'

import type { ActionSearch } from './queries'

interface KeepViewDialogProps {
  board: string
  search: ActionSearch
  onClose: () => void
}

export function KeepViewDialog({ board, search, onClose }: KeepViewDialogProps) {
  const keep = useKeepView(board)
  const form = useAppForm({
    fields: ['name'],
    defaultValues: { name: '' },
    problem: asProblem(keep.error),
  })

  return (
    <Dialog title="Keep this view" onClose={onClose}>
      <Form
        form={form}
        isPending={keep.isPending}
        onSubmit={({ name }) => {
          keep.mutate(
            {
              name,
              show: search.show ?? 'open',
              owner: search.owner ?? null,
              priority: search.priority ?? null,
              text: search.text ?? null,
              sort: search.sort ?? 'due',
              ...form.texts.sent,
            },
            { onSuccess: onClose },
          )
        }}
      >
        <TextField
          label="Name"
          hint="For example: Police, overdue. Only you see it."
          autoComplete="off"
          error={form.errorOf('name')}
          {...form.register('name')}
        />
        <div className="lc-form__go">
          <SubmitButton label="Keep it" isPending={keep.isPending} />
        </div>
      </Form>
      <CloseWithoutSaving onClose={onClose} />
    </Dialog>
  )
}
