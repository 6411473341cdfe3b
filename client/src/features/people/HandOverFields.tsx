import { useWatch, type FieldValues, type Path } from 'react-hook-form'

import { TextArea } from '@/components/form/TextArea'
import { Choices } from '@/components/form/Choices'
import { Select } from '@/components/form/Select'
import type { AppForm } from '@/components/form/use-app-form'

import type { PossibleHolder, PostWork } from './posts'
import type { Place } from './queries'
import { WorkList } from './WorkList'

interface HandOverFieldsProps<Values extends FieldValues> {
  place: Place
  form: AppForm<Values>
  /** What the form calls the three answers, so that what the service says of each stands beside it. */
  names: { choice: Path<Values>; to: Path<Values>; reason: Path<Values> }
  work: PostWork
  people: readonly PossibleHolder[]
  /** Whether the post can be left without a holder; not where it has none already. */
  canBeVacant: boolean
}

/** What becomes of the open work of one post. */
export function HandOverFields<Values extends FieldValues>(props: HandOverFieldsProps<Values>) {
  const { place, form, names, work, people, canBeVacant } = props
  const choice: unknown = useWatch({ control: form.control, name: names.choice })

  return (
    <section className="lc-card mt-b" aria-label={`Open work of the post ${work.post}`}>
      <h3 className="lc-h3">{work.post}</h3>
      <WorkList place={place} work={work} />
      <Choices
        legend="What becomes of this work?"
        kind="radios"
        choices={canBeVacant ? [...toSomebody, vacant] : toSomebody}
        field={form.register(names.choice)}
        error={form.errorOf(names.choice)}
      />
      {choice !== 'vacant' && (
        <Select
          label="Who"
          options={[
            { value: '', label: 'Choose a person' },
            ...people.map(({ membershipId, name, post }) => ({
              value: membershipId,
              label: post ? `${name}, ${post}` : name,
            })),
          ]}
          error={form.errorOf(names.to)}
          {...form.register(names.to)}
        />
      )}
      <TextArea
        mustTakeOut
        label="Why"
        hint="Kept in the history of everything that is handed over. Name no child."
        rows={2}
        error={form.errorOf(names.reason)}
        {...form.register(names.reason)}
      />
    </section>
  )
}

const toSomebody = [
  {
    value: 'held',
    label: 'The post stays, and another person holds it from now on',
    hint: 'The work keeps its post. The person holds it besides their own.',
  },
  {
    value: 'given',
    label: 'The work goes to the post of another person',
    hint: 'Every piece names their post from the moment you save, with a line in its history.',
  },
]

const vacant = {
  value: 'vacant',
  label: 'The post stays vacant for now',
  hint: 'The work keeps its post, and is listed under People and on Home as having no holder.',
}
