import { asProblem } from '@/api/problem'
import { CloseWithoutSaving } from '@/components/CloseWithoutSaving'
import { Dialog } from '@/components/Dialog'
import { DateField } from '@/components/form/DateField'
import { Form } from '@/components/form/Form'
import { Select } from '@/components/form/Select'
import { SubmitButton } from '@/components/form/SubmitButton'
import { useAppForm } from '@/components/form/use-app-form'
import { orNull } from '@/lib/text'

import { usePlanMeeting, type MeetingList } from './queries'

interface PlanMeetingDialogProps {
  board: string
  groups: MeetingList['groups']
  onClose: () => void
  onPlanned: (meeting: string) => void
}

export function PlanMeetingDialog({ board, groups, onClose, onPlanned }: PlanMeetingDialogProps) {
  const plan = usePlanMeeting(board)
  const form = useAppForm({
    fields: ['group', 'heldOn', 'cutOff'],
    defaultValues: { group: groups[0]?.slug ?? '', heldOn: '', cutOff: '' },
    problem: asProblem(plan.error),
  })

  return (
    <Dialog title="Plan a meeting" onClose={onClose}>
      <Form
        form={form}
        isPending={plan.isPending}
        onSubmit={({ group, heldOn, cutOff }) => {
          plan.mutate(
            { group, heldOn: orNull(heldOn), cutOff: orNull(cutOff) },
            {
              onSuccess: ({ slug }) => {
                onPlanned(slug)
              },
            },
          )
        }}
      >
        <Select
          label="Who meets"
          options={groups.map(({ slug, name }) => ({ value: slug, label: name }))}
          error={form.errorOf('group')}
          {...form.register('group')}
        />
        <DateField
          control={form.control}
          name="heldOn"
          legend="Day of the meeting"
          error={form.errorOf('heldOn')}
        />
        <DateField
          control={form.control}
          name="cutOff"
          legend="Last day for updates (optional)"
          hint="Leave it empty if no priority reports to this meeting"
          error={form.errorOf('cutOff')}
        />
        <div className="lc-form__go">
          <SubmitButton label="Plan the meeting" isPending={plan.isPending} />
        </div>
      </Form>
      <CloseWithoutSaving onClose={onClose} />
    </Dialog>
  )
}
