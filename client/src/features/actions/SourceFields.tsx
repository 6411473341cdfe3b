import { useWatch } from 'react-hook-form'

import { Select } from '@/components/form/Select'
import { TextField } from '@/components/form/TextField'
import type { AppForm } from '@/components/form/use-app-form'
import { isInWords, meetingChoices, type HeldMeeting } from '@/lib/agreed-at'

import type { Source } from './source'
import { SourceRecord } from './SourceRecord'
import { sourceChoices } from './words'

interface SourceFieldsProps {
  board: string
  form: Pick<AppForm<{ source: Source }>, 'control' | 'register' | 'errorOf' | 'setValue'>
  priorities: readonly { slug: string; title: string }[]
  meetings: readonly HeldMeeting[]
}

/** What it came from: a priority, a meeting or another record of the board, or something that is told in words. */
export function SourceFields({ board, form, priorities, meetings }: SourceFieldsProps) {
  const { control, register, errorOf, setValue } = form
  const [kind, meeting, record] = useWatch({
    control,
    name: ['source.kind', 'source.meeting', 'source.record'],
  })
  const isMeeting = kind === 'meeting' && meetings.length > 0

  return (
    <>
      <Select
        label="What it came from"
        options={[{ value: '', label: 'Choose' }, ...sourceChoices]}
        error={errorOf('source.kind')}
        {...register('source.kind')}
      />
      {kind === 'priority' && (
        <Select
          label="Which priority"
          options={[
            { value: '', label: 'Choose' },
            ...priorities.map(({ slug, title }) => ({ value: slug, label: title })),
          ]}
          error={errorOf('source.priority')}
          {...register('source.priority')}
        />
      )}
      {isMeeting && (
        <Select
          label="Which meeting"
          options={meetingChoices(meetings, 'Another meeting')}
          error={errorOf('source.meeting')}
          {...register('source.meeting')}
        />
      )}
      {kind === 'record' && (
        <SourceRecord board={board} record={record} error={errorOf('source.record')} setValue={setValue} />
      )}
      {kind !== 'priority' && kind !== 'record' && (!isMeeting || isInWords(meeting, meetings)) && (
        <TextField
          label="What it is called"
          hint="Such as: Board meeting, 13 July 2017"
          error={errorOf('source.words')}
          {...register('source.words')}
        />
      )}
    </>
  )
}
