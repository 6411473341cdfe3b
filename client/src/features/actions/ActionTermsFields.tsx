import type { UseFormRegister } from 'react-hook-form'

import { Select } from '@/components/form/Select'
import { TextArea } from '@/components/form/TextArea'
import { TextField } from '@/components/form/TextField'

import { recurrenceChoices } from './words'

/** What a new action and one that is edited have in common. */
export interface ActionTerms {
  title: string
  reason: string
  owner: { post: string; agency: string }
  recurrence: string
}

interface ActionTermsFieldsProps {
  register: UseFormRegister<ActionTerms>
  errorOf: (name: 'title' | 'reason' | 'owner.post' | 'owner.agency' | 'recurrence') => string | undefined
  owners: readonly { agency: string; name: string }[]
}

export function ActionTermsFields({ register, errorOf, owners }: ActionTermsFieldsProps) {
  // An agency with two seats is chosen once.
  const agencies = [...new Map(owners.map(({ agency, name }) => [agency, name])).entries()]

  return (
    <>
      <TextArea
        label="What will be done"
        hint="One sentence that can stand in the minutes"
        rows={2}
        error={errorOf('title')}
        {...register('title')}
      />
      <TextArea
        label="Why"
        hint="An agency that owns the action reads this, and nothing else of where it came from. Name no child and no family."
        rows={3}
        error={errorOf('reason')}
        {...register('reason')}
      />
      <Select
        label="Who owns it"
        options={[
          { value: '', label: 'The board itself' },
          ...agencies.map(([value, label]) => ({ value, label })),
        ]}
        error={errorOf('owner.agency')}
        {...register('owner.agency')}
      />
      <TextField
        label="Post"
        hint="The post, not the person: for example, Head of early help"
        error={errorOf('owner.post')}
        {...register('owner.post')}
      />
      <Select
        label="How often it comes again"
        hint="Counted from the first day. A time that falls on a weekend or a bank holiday is due on the next working day."
        options={recurrenceChoices}
        error={errorOf('recurrence')}
        {...register('recurrence')}
      />
    </>
  )
}
