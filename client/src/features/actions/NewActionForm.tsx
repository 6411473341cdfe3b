import type { UseFormRegister } from 'react-hook-form'
import { useWatch } from 'react-hook-form'

import type { Problem } from '@/api/problem'
import { DateField } from '@/components/form/DateField'
import { Form } from '@/components/form/Form'
import { Select } from '@/components/form/Select'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextField } from '@/components/form/TextField'
import { useAppForm } from '@/components/form/use-app-form'
import { useTextAnswers } from '@/components/form/use-text-answers'
import { orNull } from '@/lib/text'

import { ActionTermsFields, type ActionTerms } from './ActionTermsFields'
import type { NewAction } from './queries'
import { recurrenceOf, sourceChoices } from './words'

interface NewActionFormProps {
  isProposal: boolean
  owners: readonly { agency: string; name: string }[]
  priorities: readonly { slug: string; title: string }[]
  /** The priority whose page led here. */
  priority: string | undefined
  today: string
  draft: string
  isPending: boolean
  problem: Problem | null
  onSubmit: (action: NewAction) => void
  onDiscardKept: () => void
}

export function NewActionForm(props: NewActionFormProps) {
  const { isProposal, owners, priorities, priority, today, draft, isPending, problem } = props
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
      'source.words',
      'meeting',
      'agreedOn',
    ],
    defaultValues: {
      title: '',
      reason: '',
      owner: { post: '', agency: '' },
      recurrence: 'never',
      due: '',
      source: { kind: priority ? 'priority' : '', priority: priority ?? '', words: '' },
      meeting: '',
      agreedOn: isProposal ? '' : today,
    },
    problem,
    draft,
  })
  const texts = useTextAnswers()
  const kind = useWatch({ control: form.control, name: 'source.kind' })

  return (
    <Form
      form={form}
      isPending={isPending}
      onDiscardKept={props.onDiscardKept}
      onSubmit={({ owner, source, ...values }) => {
        props.onSubmit({
          ...values,
          ...texts.sent,
          recurrence: recurrenceOf(values.recurrence),
          due: orNull(values.due),
          owner: { post: owner.post, agency: orNull(owner.agency) },
          source: {
            kind: sourceChoices.find(({ value }) => value === source.kind)?.value ?? null,
            priority: source.kind === 'priority' ? orNull(source.priority) : null,
            words: source.kind === 'priority' ? null : orNull(source.words),
          },
          meeting: orNull(values.meeting),
          agreedOn: orNull(values.agreedOn),
        })
      }}
    >
      <ActionTermsFields
        register={form.register as unknown as UseFormRegister<ActionTerms>}
        errorOf={form.errorOf}
        owners={owners}
        texts={texts}
      />
      <DateField control={form.control} name="due" legend="Due" error={form.errorOf('due')} />
      <Select
        label="What it came from"
        options={[{ value: '', label: 'Choose' }, ...sourceChoices]}
        error={form.errorOf('source.kind')}
        {...form.register('source.kind')}
      />
      {kind === 'priority' ? (
        <Select
          label="Which priority"
          options={[
            { value: '', label: 'Choose' },
            ...priorities.map(({ slug, title }) => ({ value: slug, label: title })),
          ]}
          error={form.errorOf('source.priority')}
          {...form.register('source.priority')}
        />
      ) : (
        <TextField
          label="What it is called"
          hint="Such as: Board meeting, 13 July 2017"
          error={form.errorOf('source.words')}
          {...form.register('source.words')}
        />
      )}
      {!isProposal && (
        <>
          <DateField
            control={form.control}
            name="agreedOn"
            legend="Agreed on"
            error={form.errorOf('agreedOn')}
          />
          <TextField
            label="Meeting (optional)"
            hint="Leave it empty if it was agreed between meetings"
            error={form.errorOf('meeting')}
            {...form.register('meeting')}
          />
        </>
      )}
      <div className="lc-form__go">
        <SubmitButton label={isProposal ? 'Propose the action' : 'Add the action'} isPending={isPending} />
      </div>
    </Form>
  )
}
