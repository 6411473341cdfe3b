import { useQuery } from '@tanstack/react-query'

import { fileRulesQuery } from '@/api/files'

import { kindWords, sizeWords } from '../file-words'
import { Field } from './Field'
import { useField } from './field-id'
import { useFieldTexts } from './form-texts'
import { TextMarks } from './TextMarks'
import type { FileChoice } from './use-file-choice'

interface FileFieldProps {
  choice: FileChoice
  isSending: boolean
  error: string | undefined
}

/** A file, what was found in it, and what is still to be said of it. */
export function FileField({ choice, isSending, error }: FileFieldProps) {
  const { data: rules } = useQuery(fileRulesQuery(choice.place))
  const texts = useFieldTexts('file')
  const isTooLarge = choice.file && rules && choice.file.size > rules.mostBytes
  const message = (isTooLarge ? rules.tooLarge : choice.problem) ?? (choice.check ? undefined : error)
  const hint = `PDF, Word, Excel, PowerPoint, PNG, JPEG, CSV or text, at most 10 MB. ${rules?.scanning ?? ''}`
  const { id, describedBy } = useField({ name: 'file', hint, error: message })

  if (rules && !rules.isOpen) {
    return <p id={id}>{rules.scanning}</p>
  }

  return (
    <div className="lc-checked">
      <Field id={id} label="File" hint={hint} error={message}>
        <input
          type="file"
          id={id}
          name="file"
          className="govuk-file-upload"
          accept={rules?.endings.join(',')}
          aria-describedby={describedBy}
          aria-invalid={message ? true : undefined}
          onChange={(event) => {
            choice.choose(event.target.files?.[0] ?? null, rules?.mostBytes ?? Infinity)
          }}
        />
      </Field>
      <p role="status" className="small lc-looked">
        {wordsOf(choice, isSending)}
      </p>
      <TextMarks
        field="file"
        label="File"
        marks={choice.check?.findings ?? texts.marks}
        answers={texts.answers}
      />
    </div>
  )
}

function wordsOf({ file, check, isChecking }: FileChoice, isSending: boolean): string {
  if (!file) {
    return ''
  }

  if (isSending) {
    return `Sending ${file.name}`
  }

  if (isChecking) {
    return `Looking through ${file.name}`
  }

  if (!check) {
    return ''
  }

  const found = `Looked through: ${check.name} (${kindWords[check.kind]}, ${sizeWords(check.size)}).`

  return check.unread ? `${found} ${check.unread}` : found
}
