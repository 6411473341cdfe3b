import type { UseFormRegisterReturn } from 'react-hook-form'

import { Choices } from '@/components/form/Choices'
import { FileField } from '@/components/form/FileField'
import type { FileChoice } from '@/components/form/use-file-choice'

/** How an agency lets the board look at what shows that it is done. */
export function ProofWays({ field }: { field: UseFormRegisterReturn }) {
  return (
    <Choices
      legend="How the board can look at it"
      kind="radios"
      choices={[
        { value: 'link', label: 'As a web address', hint: 'Best where the board can open it' },
        {
          value: 'file',
          label: 'As a file',
          hint: 'Each board that you tell keeps a copy; everybody on that board may fetch it',
        },
        { value: 'neither', label: 'Neither', hint: 'The words are enough, or there is nothing to show' },
      ]}
      field={field}
    />
  )
}

interface ProofFileFieldsProps {
  choice: FileChoice
  isSending: boolean
  declaration: UseFormRegisterReturn
  errors: { file: string | undefined; isDeclared: string | undefined }
}

/** The file that shows it, and the word of whoever gives it that it names nobody. */
export function ProofFileFields({ choice, isSending, declaration, errors }: ProofFileFieldsProps) {
  return (
    <>
      <FileField choice={choice} isSending={isSending} error={errors.file} />
      <Choices
        legend="Declaration"
        kind="checkboxes"
        choices={[
          {
            value: 'yes',
            label: 'I have looked through it: it names no child and no family',
            hint: 'No child or family can be identified in it. The board reads your name beside it',
          },
        ]}
        field={declaration}
        error={errors.isDeclared}
      />
    </>
  )
}
