import { useForm } from 'react-hook-form'

import { Choices } from '@/components/form/Choices'

export function ChooseOneOrMore() {
  const { register } = useForm({ defaultValues: { outlook: 'on-track', roles: [] } })

  return (
    <div className="lc-form">
      <Choices
        kind="radios"
        legend="How it goes"
        field={register('outlook')}
        choices={[
          { value: 'on-track', label: 'On track' },
          { value: 'needs-attention', label: 'Needs attention', hint: 'Something has to change' },
          { value: 'off-track', label: 'Off track' },
        ]}
      />
      <Choices
        kind="checkboxes"
        legend="Roles on the board"
        hint="Choose all that this person has"
        field={register('roles')}
        error="Choose at least one role"
        choices={[
          { value: 'chair', label: 'Chair' },
          { value: 'lead', label: 'Lead of a priority' },
          { value: 'member', label: 'Board member' },
        ]}
      />
    </div>
  )
}
