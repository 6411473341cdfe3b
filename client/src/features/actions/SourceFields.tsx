import { useWatch } from 'react-hook-form'

import { Select } from '@/components/form/Select'
import { TextField } from '@/components/form/TextField'
import type { AppForm } from '@/components/form/use-app-form'
import { isInWords, meetingChoices, type HeldMeeting } from '@/lib/agreed-at'
import { orNull } from '@/lib/text'

import type { NewAction } from './queries'
import { sourceChoices } from './words'

/** What an action came from, as the form holds it. */
export interface Source {
  kind: string
  priority: string
  meeting: string
  words: string
}

interface SourceFieldsProps {
  form: Pick<AppForm<{ source: Source }>, 'control' | 'register' | 'errorOf'>
  priorities: readonly { slug: string; title: string }[]
  meetings: readonly HeldMeeting[]
}

/** What it came from: a priority, a meeting of the board, or something that is told in words. */
export function SourceFields({ form, priorities, meetings }: SourceFieldsProps) {
  const { control, register, errorOf } = form
  const [kind, meeting] = useWatch({ control, name: ['source.kind', 'source.meeting'] })
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
      {kind !== 'priority' && (!isMeeting || isInWords(meeting, meetings)) && (
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

/** What is sent: only what belongs to the kind that was chosen. */
export function sourceOf(
  { kind, priority, meeting, words }: Source,
  meetings: readonly HeldMeeting[],
): NewAction['source'] {
  const source = {
    kind: sourceChoices.find(({ value }) => value === kind)?.value ?? null,
    priority: null,
    meeting: null,
    words: null,
  }

  if (kind === 'priority') {
    return { ...source, priority: orNull(priority) }
  }

  return kind === 'meeting' && !isInWords(meeting, meetings)
    ? { ...source, meeting }
    : { ...source, words: orNull(words) }
}
