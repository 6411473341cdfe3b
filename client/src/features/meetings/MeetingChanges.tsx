import { useState } from 'react'

import { DateField } from '@/components/form/DateField'
import { Form } from '@/components/form/Form'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextArea } from '@/components/form/TextArea'
import { useAppForm } from '@/components/form/use-app-form'
import type { Problem } from '@/api/problem'
import { formatDay } from '@/lib/dates'
import { orNull } from '@/lib/text'

import { ChangeDialog } from './ChangeDialog'
import { isMeeting } from './current'
import { useCancelMeeting, useMoveMeeting, type MeetingDays, type MeetingDetail } from './queries'
import { states } from './words'

interface MeetingChangesProps {
  board: string
  meeting: MeetingDetail
  onSaved: (notice: string, meeting?: string) => void
}

/** What is rare: another day, or no meeting at all. */
export function MeetingChanges(props: MeetingChangesProps) {
  const [open, setOpen] = useState<'move' | 'cancel' | null>(null)
  const close = () => {
    setOpen(null)
  }
  const { can } = props.meeting

  return (
    <section className="lc-card">
      <h2 className="lc-h3">Change it</h2>
      <div className="lc-actions">
        {can.move && (
          <Verb
            words="Change the days"
            onClick={() => {
              setOpen('move')
            }}
          />
        )}
        {can.cancel && (
          <Verb
            words="Call it off"
            onClick={() => {
              setOpen('cancel')
            }}
          />
        )}
      </div>
      {open === 'move' && <MoveDialog {...props} onClose={close} />}
      {open === 'cancel' && <CancelDialog {...props} onClose={close} />}
    </section>
  )
}

function Verb({ words, onClick }: { words: string; onClick: () => void }) {
  return (
    <button type="button" className="lc-btn" onClick={onClick}>
      {words}
    </button>
  )
}

type DialogProps = MeetingChangesProps & { onClose: () => void }

const dayOrNone = (day: string | null) => (day ? formatDay(day) : '')

function MoveDialog({ board, meeting, onSaved, onClose }: DialogProps) {
  const move = useMoveMeeting(board, meeting.slug, (moved) => {
    onSaved('The days were changed.', moved)
  })

  return (
    <ChangeDialog<MeetingDays, MeetingDetail>
      title={`Change the days of ${meeting.label}`}
      of="this meeting"
      version={meeting.version}
      mutation={move}
      isCurrent={isMeeting}
      rows={(mine, current) => [
        { label: 'Day', mine: dayOrNone(mine.heldOn), theirs: formatDay(current.heldOn) },
        { label: 'Updates due by', mine: dayOrNone(mine.cutOff), theirs: dayOrNone(current.cutOff) },
        { label: 'State', mine: states[meeting.state].words, theirs: states[current.state].words },
      ]}
      onClose={onClose}
      onSaved={onClose}
    >
      {(form) => <DaysForm meeting={meeting} {...form} />}
    </ChangeDialog>
  )
}

interface FormProps<Body> {
  isPending: boolean
  problem: Problem | null
  save: (body: Body) => void
}

function DaysForm({
  meeting,
  isPending,
  problem,
  save,
}: FormProps<MeetingDays> & { meeting: MeetingDetail }) {
  const form = useAppForm({
    fields: ['heldOn', 'cutOff'],
    defaultValues: { heldOn: meeting.heldOn, cutOff: meeting.cutOff ?? '' },
    problem,
  })

  return (
    <Form
      form={form}
      isPending={isPending}
      onSubmit={({ heldOn, cutOff }) => {
        save({ heldOn: orNull(heldOn), cutOff: orNull(cutOff) })
      }}
    >
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
        <SubmitButton label="Change the days" isPending={isPending} />
      </div>
    </Form>
  )
}

function CancelDialog({ board, meeting, onSaved, onClose }: DialogProps) {
  return (
    <ChangeDialog<{ reason: string }, MeetingDetail>
      title={`Call off ${meeting.label}`}
      of="this meeting"
      version={meeting.version}
      mutation={useCancelMeeting(board, meeting.slug)}
      isCurrent={isMeeting}
      rows={(mine, current) => [
        { label: 'Why', mine: mine.reason, theirs: current.cancellation?.reason ?? '' },
        { label: 'Day', mine: formatDay(meeting.heldOn), theirs: formatDay(current.heldOn) },
        { label: 'State', mine: states[meeting.state].words, theirs: states[current.state].words },
      ]}
      onClose={onClose}
      onSaved={() => {
        onClose()
        onSaved('The meeting was called off.')
      }}
    >
      {(form) => <ReasonForm {...form} />}
    </ChangeDialog>
  )
}

function ReasonForm({ isPending, problem, save }: FormProps<{ reason: string }>) {
  const form = useAppForm({ fields: ['reason'], defaultValues: { reason: '' }, problem })

  return (
    <Form
      form={form}
      isPending={isPending}
      onSubmit={(values) => {
        save({ ...values, ...form.texts.sent })
      }}
    >
      <p className="muted">It stays in the list with your reason, so that nobody waits for it.</p>
      <TextArea
        label="Why it is called off"
        rows={3}
        error={form.errorOf('reason')}
        {...form.register('reason')}
      />
      <div className="lc-form__go">
        <SubmitButton label="Call it off" isPending={isPending} />
      </div>
    </Form>
  )
}
