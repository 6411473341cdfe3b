import { asProblem } from '@/api/problem'
import { CloseWithoutSaving } from '@/components/CloseWithoutSaving'
import { Dialog } from '@/components/Dialog'
import { Form } from '@/components/form/Form'
import { Select } from '@/components/form/Select'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextField } from '@/components/form/TextField'
import { useAppForm } from '@/components/form/use-app-form'
import { orNull } from '@/lib/text'

import { useBeginGroup, type NewGroup } from './queries'
import { groupTypes } from './words'

interface BeginGroupDialogProps {
  board: string
  onClose: () => void
  onSaved: (notice: string) => void
}

export function BeginGroupDialog({ board, onClose, onSaved }: BeginGroupDialogProps) {
  const begin = useBeginGroup(board)
  const form = useAppForm<{ name: string; type: NonNullable<NewGroup['type']>; chairPost: string }>({
    fields: ['name', 'type', 'chairPost'],
    defaultValues: { name: '', type: 'sub-group', chairPost: '' },
    problem: asProblem(begin.error),
  })

  return (
    <Dialog title="Begin a group" onClose={onClose}>
      <Form
        form={form}
        isPending={begin.isPending}
        onSubmit={({ name, type, chairPost }) => {
          begin.mutate(
            { name: name.trim(), type, chairPost: orNull(chairPost), ...form.texts.sent },
            {
              onSuccess: () => {
                onSaved(`${name.trim()} began.`)
              },
            },
          )
        }}
      >
        <TextField label="Name" autoComplete="off" error={form.errorOf('name')} {...form.register('name')} />
        <Select label="Kind" options={groupTypes} error={form.errorOf('type')} {...form.register('type')} />
        <TextField
          label="Chaired by (optional)"
          hint="A post, such as Named nurse"
          autoComplete="off"
          error={form.errorOf('chairPost')}
          {...form.register('chairPost')}
        />
        <div className="lc-form__go">
          <SubmitButton label="Begin the group" isPending={begin.isPending} />
        </div>
      </Form>
      <CloseWithoutSaving onClose={onClose} />
    </Dialog>
  )
}
