import { useWatch, type Control, type UseFormRegister } from 'react-hook-form'

import { Choices } from '@/components/form/Choices'
import { DateField } from '@/components/form/DateField'
import { FileField } from '@/components/form/FileField'
import { TextField } from '@/components/form/TextField'
import type { FileChoice } from '@/components/form/use-file-choice'

import { everybody } from './owner'

/** A document, as its form holds it. */
export interface DocumentValues {
  way: string
  address: string
  /** Only the place of messages: the file itself is no text to keep. */
  file: string
  documentOn: string
  reviewOn: string
  isDeclared: string[]
}

interface DocumentFieldsProps {
  control: Control<DocumentValues>
  register: UseFormRegister<DocumentValues>
  errorOf: (name: keyof DocumentValues) => string | undefined
  choice: FileChoice
  isSending: boolean
}

/** Where the document is or the file itself, of which day, when it is looked at again, and that it names nobody. */
export function DocumentFields(props: DocumentFieldsProps) {
  const { control, register, errorOf, choice, isSending } = props
  const way = useWatch({ control, name: 'way' })

  return (
    <>
      <Choices
        legend="How the document comes here"
        kind="radios"
        choices={[
          {
            value: 'link',
            label: 'As a link',
            hint: 'Best where those who may read it find it already',
          },
          {
            value: 'file',
            label: 'As a file',
            hint: `${everybody(choice.place)} may fetch it`,
          },
        ]}
        field={register('way')}
      />
      {way === 'file' ? (
        <FileField choice={choice} isSending={isSending} error={errorOf('file')} />
      ) : (
        <TextField
          label="Web address"
          hint="Where those who may read it find it. It begins with https://"
          type="url"
          error={errorOf('address')}
          {...register('address')}
        />
      )}
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
            hint: 'No child or family can be identified in it. Your name is kept beside this revision',
          },
        ]}
        field={register('isDeclared')}
        error={errorOf('isDeclared')}
      />
    </>
  )
}
