import type { Control, UseFormRegister } from 'react-hook-form'

import { Choices } from '@/components/form/Choices'
import { DateField } from '@/components/form/DateField'
import { TextField } from '@/components/form/TextField'

/** A document elsewhere, as its form holds it. */
export interface DocumentValues {
  address: string
  documentOn: string
  reviewOn: string
  isDeclared: string[]
}

interface LinkFieldsProps {
  control: Control<DocumentValues>
  register: UseFormRegister<DocumentValues>
  errorOf: (name: keyof DocumentValues) => string | undefined
}

/** Where the document is, of which day, when it is looked at again, and that it names nobody. */
export function LinkFields({ control, register, errorOf }: LinkFieldsProps) {
  return (
    <>
      <TextField
        label="Web address"
        hint="Where those who may read it find it. It begins with https://"
        type="url"
        error={errorOf('address')}
        {...register('address')}
      />
      <DateField
        control={control}
        name="documentOn"
        legend="Date of the document"
        hint="The day that it bears"
        error={errorOf('documentOn')}
      />
      <DateField
        control={control}
        name="reviewOn"
        legend="Look at it again by (optional)"
        hint="Leave it empty where it cannot age, such as a minute"
        error={errorOf('reviewOn')}
      />
      <Choices
        legend="Declaration"
        kind="checkboxes"
        choices={[
          {
            value: 'yes',
            label: 'I have looked through it: it names no child and no family',
            hint: 'Your name is kept beside this revision',
          },
        ]}
        field={register('isDeclared')}
        error={errorOf('isDeclared')}
      />
    </>
  )
}
