import { DayAndReasonForm } from '@/components/form/DayAndReasonForm'

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
      {({ save, ...form }) => (
        <DayAndReasonForm
          {...form}
          today={today}
          dayName="endedOn"
          dayLabel="Last day"
          reasonLabel="Why it ends"
          action="End the group"
          onSubmit={({ day, ...said }) => {
            save({ endedOn: day, ...said })
          }}
        >
          <p className="muted">
            It plans no more meetings. Those that took place stay, with what was reported.
          </p>
        </DayAndReasonForm>
      )}
    </ChangeDialog>
  )
}
