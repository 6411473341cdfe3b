import type { Problem } from '@/api/problem'
import { Form } from '@/components/form/Form'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextField } from '@/components/form/TextField'
import { useAppForm } from '@/components/form/use-app-form'
import { orNull } from '@/lib/text'

import { ChangeDialog } from './ChangeDialog'
import { isGroup } from './current'
import { useChangeGroup, type Group, type GroupWords } from './queries'

interface ChangeGroupDialogProps {
  board: string
  group: Group
  onClose: () => void
  onSaved: (notice: string) => void
}

export function ChangeGroupDialog({ board, group, onClose, onSaved }: ChangeGroupDialogProps) {
  return (
    <ChangeDialog<GroupWords, Group>
      title={`Change ${group.name}`}
      of="this group"
      version={group.version}
      mutation={useChangeGroup(board, group.slug)}
      isCurrent={isGroup}
      rows={(mine, current) => [
        { label: 'Name', mine: mine.name ?? '', theirs: current.name },
        { label: 'Chaired by', mine: mine.chairPost ?? '', theirs: current.chairPost ?? '' },
      ]}
      onClose={onClose}
      onSaved={() => {
        onSaved(`${group.name} was changed.`)
      }}
    >
      {(form) => <WordsForm group={group} {...form} />}
    </ChangeDialog>
  )
}

interface WordsFormProps {
  group: Group
  isPending: boolean
  problem: Problem | null
  save: (body: GroupWords) => void
}

function WordsForm({ group, isPending, problem, save }: WordsFormProps) {
  const form = useAppForm({
    fields: ['name', 'chairPost'],
    defaultValues: { name: group.name, chairPost: group.chairPost ?? '' },
    problem,
  })

  return (
    <Form
      form={form}
      isPending={isPending}
      onSubmit={({ name, chairPost }) => {
        save({ name: name.trim(), chairPost: orNull(chairPost), ...form.texts.sent })
      }}
    >
      <TextField
        label="Name"
        hint="Earlier meetings keep the name that the group had then"
        autoComplete="off"
        error={form.errorOf('name')}
        {...form.register('name')}
      />
      <TextField
        label="Chaired by (optional)"
        autoComplete="off"
        error={form.errorOf('chairPost')}
        {...form.register('chairPost')}
      />
      <div className="lc-form__go">
        <SubmitButton label="Change the group" isPending={isPending} />
      </div>
    </Form>
  )
}
