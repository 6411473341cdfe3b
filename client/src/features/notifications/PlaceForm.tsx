import type { Problem } from '@/api/problem'
import { Choices } from '@/components/form/Choices'
import { Form } from '@/components/form/Form'
import { SubmitButton } from '@/components/form/SubmitButton'
import { useAppForm } from '@/components/form/use-app-form'

import type { Chosen, ToldPlace } from './queries'

interface PlaceFormProps {
  place: ToldPlace
  isPending: boolean
  problem: Problem | null
  onSubmit: (chosen: Chosen) => void
}

/** What the daily email tells of one place. */
export function PlaceForm({ place, isPending, problem, onSubmit }: PlaceFormProps) {
  const form = useAppForm({
    fields: ['isOn', 'notices'],
    defaultValues: {
      isOn: place.isOn ? 'yes' : 'no',
      notices: place.notices.filter(({ isOn }) => isOn).map(({ code }) => code),
    },
    problem,
  })

  return (
    <Form
      form={form}
      isPending={isPending}
      onSubmit={({ isOn, notices }) => {
        onSubmit({ isOn: isOn === 'yes', notices })
      }}
    >
      <Choices
        legend="When"
        kind="radios"
        choices={[
          { value: 'yes', label: 'On working days at 7am, when something needs me' },
          { value: 'no', label: 'Never' },
        ]}
        field={form.register('isOn')}
        error={form.errorOf('isOn')}
      />
      <Choices
        legend="What of"
        hint="How many there are. The email never says which."
        kind="checkboxes"
        choices={place.notices.map(({ code, label }) => ({ value: code, label }))}
        field={form.register('notices')}
        error={form.errorOf('notices')}
      />
      <SubmitButton label={`Save for ${place.name}`} isPending={isPending} />
    </Form>
  )
}
