import type { Problem } from '@/api/problem'
import { DateField } from '@/components/form/DateField'
import { Form } from '@/components/form/Form'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextArea } from '@/components/form/TextArea'
import { useAppForm } from '@/components/form/use-app-form'
import { orNull } from '@/lib/text'

import { ChangeDialog } from './ChangeDialog'
import { isGroup } from './current'
import { useEndGroup, type Group, type GroupEnding } from './queries'

interface EndGroupDialogProps {
  board: string
  today: string
  group: Group
  onClose: () => void
  onSaved: (notice: string) => void
}

export function EndGroupDialog({ board, today, group, onClose, onSaved }: EndGroupDialogProps) {
  return (
    <ChangeDialog<GroupEnding, Group>
      title={`End ${group.name}`}
      of="this group"
      version={group.version}
      mutation={useEndGroup(board, group.slug)}
      isCurrent={isGroup}
      rows={(mine, current) => [
        { label: 'Why', mine: mine.reason ?? '', theirs: current.endReason ?? '' },
        { label: 'Name', mine: group.name, theirs: current.name },
      ]}
      onClose={onClose}
      onSaved={() => {
        onSaved(`${group.name} has ended.`)
      }}
    >
      {(form) => <EndForm today={today} {...form} />}
    </ChangeDialog>
  )
}

interface EndFormProps {
  today: string
  isPending: boolean
  problem: Problem | null
  save: (body: GroupEnding) => void
}

function EndForm({ today, isPending, problem, save }: EndFormProps) {
  const form = useAppForm({
    fields: ['endedOn', 'reason'],
    defaultValues: { endedOn: today, reason: '' },
    problem,
  })

  return (
    <Form
      form={form}
      isPending={isPending}
      onSubmit={({ endedOn, reason }) => {
        save({ endedOn: orNull(endedOn), reason })
      }}
    >
      <p className="muted">It plans no more meetings. Those that took place stay, with what was reported.</p>
      <DateField control={form.control} name="endedOn" legend="Last day" error={form.errorOf('endedOn')} />
      <TextArea label="Why it ends" rows={3} error={form.errorOf('reason')} {...form.register('reason')} />
      <div className="lc-form__go">
        <SubmitButton label="End the group" isPending={isPending} />
      </div>
    </Form>
  )
}
