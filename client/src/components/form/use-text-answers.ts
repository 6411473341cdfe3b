import { useState } from 'react'

import type { TextAnswer } from '@/api/text-checks'

export interface TextAnswers {
  has: (answer: TextAnswer) => boolean
  /** Gives an answer, or takes it back. */
  toggle: (answer: TextAnswer) => void
  /** What goes along with what the form sends. */
  sent: { answers: TextAnswer[] }
}

const isSame = (a: TextAnswer, b: TextAnswer) =>
  a.field === b.field && a.kind === b.kind && a.words === b.words

/** What the person says of marked words, until the form is saved. */
export function useTextAnswers(): TextAnswers {
  const [answers, setAnswers] = useState<TextAnswer[]>([])
  const has = (answer: TextAnswer) => answers.some((given) => isSame(given, answer))

  return {
    has,
    toggle: (answer) => {
      setAnswers(has(answer) ? answers.filter((given) => !isSame(given, answer)) : [...answers, answer])
    },
    sent: { answers },
  }
}
