import type { UseFormRegister } from 'react-hook-form'

import type { Problem } from '@/api/problem'
import { AgreedAtFields } from '@/components/form/AgreedAtFields'
import { DateField } from '@/components/form/DateField'
import { Form } from '@/components/form/Form'
import { SubmitButton } from '@/components/form/SubmitButton'
import { useAppForm, type AppForm } from '@/components/form/use-app-form'
import { agreedAtOf, type AgreedAt, type HeldMeeting } from '@/lib/agreed-at'
import { orNull } from '@/lib/text'

import { ActionTermsFields, type ActionTerms } from './ActionTermsFields'
import type { NewAction } from './queries'
import { sourceOf, type ChosenRecord, type Source } from './source'
import { SourceFields } from './SourceFields'
import { recurrenceOf } from './words'

interface NewActionFormProps {
  board: string
  isProposal: boolean
  owners: readonly { agency: string; name: string }[]
  priorities: readonly { slug: string; title: string }[]
  /** The board's meetings that were held, the latest first. */
  meetings: readonly HeldMeeting[]
  /** The priority whose page led here. */
  priority: string | undefined
  /** The record whose page led here. */
  record: ChosenRecord | null
  today: string
  draft: string
  isPending: boolean
  problem: Problem | null
  onSubmit: (action: NewAction) => void
  onDiscardKept: () => void
}

export function NewActionForm(props: NewActionFormProps) {
  const { board, isProposal, owners, priorities, meetings, priority, record, today } = props
  const { draft, isPending, problem } = props
  const form = useAppForm({
    fields: [
      'title',
      'reason',
      'owner.agency',
      'owner.post',
      'recurrence',
      'due',
      'source.kind',
      'source.priority',
      'source.meeting',
      'source.words',
      'source.record',
      'atMeeting',
      'meeting',
      'agreedOn',
    ],
    defaultValues: {
      title: '',
      reason: '',
      owner: { post: '', agency: '' },
      recurrence: 'never',
      due: '',
      source: {
        kind: record ? 'record' : priority ? 'priority' : '',
        priority: priority ?? '',
        meeting: '',
        words: '',
        record,
      },
      atMeeting: '',
      meeting: '',
      agreedOn: isProposal ? '' : today,
    },
    problem,
    draft,
  })

  return (
    <Form
      form={form}
      isPending={isPending}
      onDiscardKept={props.onDiscardKept}
      onSubmit={({ owner, source, ...values }) => {
        props.onSubmit({
          ...values,
          ...form.texts.sent,
          recurrence: recurrenceOf(values.recurrence),
          due: orNull(values.due),
          owner: { post: owner.post, agency: orNull(owner.agency) },
          source: sourceOf(source, meetings),
          ...agreedAtOf(values, isProposal ? [] : meetings),
        })
      }}
    >
      <ActionTermsFields
        register={form.register as unknown as UseFormRegister<ActionTerms>}
        errorOf={form.errorOf}
        owners={owners}
      />
      <DateField control={form.control} name="due" legend="Due" error={form.errorOf('due')} />
      <SourceFields
        board={board}
        form={form as unknown as AppForm<{ source: Source }>}
        priorities={priorities}
        meetings={meetings}
      />
      {!isProposal && (
        <AgreedAtFields form={form as unknown as AppForm<AgreedAt>} meetings={meetings} isOptional />
      )}
      <div className="lc-form__go">
        <SubmitButton label={isProposal ? 'Propose the action' : 'Add the action'} isPending={isPending} />
      </div>
    </Form>
  )
}
