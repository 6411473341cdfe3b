import { useWatch } from 'react-hook-form'

import { isInWords, meetingChoices, type AgreedAt, type HeldMeeting } from '@/lib/agreed-at'

import { DateField } from './DateField'
import { Select } from './Select'
import { TextField } from './TextField'
import type { AppForm } from './use-app-form'

interface AgreedAtFieldsProps {
  form: Pick<AppForm<AgreedAt>, 'control' | 'register' | 'errorOf'>
  /** The board's meetings to choose from; where there are none, the meeting is told in words. */
  meetings: readonly HeldMeeting[]
  hint?: string
  /** Whether it can be agreed between two meetings. */
  isOptional: boolean
}

/** Where and when the board agreed something: one of its meetings, or another in words with its day. */
export function AgreedAtFields({ form, meetings, hint, isOptional }: AgreedAtFieldsProps) {
  const { control, register, errorOf } = form
  const chosen = useWatch({ control, name: 'atMeeting' })

  return (
    <>
      {meetings.length > 0 && (
        <Select
          label="Agreed at"
          options={meetingChoices(
            meetings,
            isOptional ? 'Another meeting, or between meetings' : 'Another meeting',
          )}
          error={errorOf('atMeeting')}
          {...(hint ? { hint } : {})}
          {...register('atMeeting')}
        />
      )}
      {isInWords(chosen, meetings) && (
        <>
          <TextField
            label={isOptional ? 'Meeting (optional)' : 'Meeting'}
            hint={
              isOptional
                ? 'Leave it empty if it was agreed between meetings'
                : 'Where it was agreed, for example: Board meeting'
            }
            className="lc-w-30"
            error={errorOf('meeting')}
            {...register('meeting')}
          />
          <DateField
            control={control}
            name="agreedOn"
            legend="Agreed on"
            hint="Today or earlier"
            error={errorOf('agreedOn')}
          />
        </>
      )}
    </>
  )
}
