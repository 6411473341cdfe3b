import { createContext, use } from 'react'

import type { Problem } from '@/api/problem'
import type { FieldMark } from '@/api/text-checks'

import type { TextAnswers } from './use-text-answers'

/** What the fields of a form know of marked words: what the save found, and what the person says of them. */
interface FormTexts {
  marks: readonly FieldMark[]
  /** Nothing outside a form, and where words have to be taken out. */
  answers: TextAnswers | undefined
}

export const FormTextsContext = createContext<FormTexts>({ marks: [], answers: undefined })

const toTakeOut = 'texts.to-take-out'

export function formTextsOf(problem: Problem | null, answers: TextAnswers): FormTexts {
  return { marks: problem?.marks ?? [], answers: problem?.code === toTakeOut ? undefined : answers }
}

/** The same for one field. */
export function useFieldTexts(name: string): FormTexts {
  const { marks, answers } = use(FormTextsContext)

  return { marks: marks.filter((mark) => mark.field === name), answers }
}
