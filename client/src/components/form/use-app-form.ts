import { useEffect, useState } from 'react'
import {
  get,
  useForm,
  type DefaultValues,
  type FieldValues,
  type Path,
  type UseFormReturn,
} from 'react-hook-form'

import type { Problem } from '@/api/problem'
import { findDraft, keepDraft } from '@/lib/drafts'

import { useTextAnswers, type TextAnswers } from './use-text-answers'

interface AppFormOptions<Values extends FieldValues> {
  /** Every field, in the order of the page: the error summary follows it. */
  fields: readonly Path<Values>[]
  defaultValues: Values
  problem: Problem | null
  /** Where the text is kept while it is not saved; forms with little to type have none. */
  draft?: string | undefined
}

export interface FormMessage {
  /** The field it is about; none for a message about the whole form. */
  name: string | null
  message: string
}

export interface AppForm<Values extends FieldValues> extends UseFormReturn<Values> {
  /** What is wrong with a field, in words for the person. */
  errorOf: (name: Path<Values>) => string | undefined
  messages: readonly FormMessage[]
  problem: Problem | null
  /** What the person says of marked words; it goes along with what the form sends. */
  texts: TextAnswers
  /** When text that was not saved last time was put back. */
  keptAt: string | null
  /** When what is being typed was last kept in this tab, to the minute. */
  keptNow: string | null
}

/** A form whose messages come from the page (what cannot be sent) and from the service (everything else) alike. */
export function useAppForm<Values extends FieldValues>(options: AppFormOptions<Values>): AppForm<Values> {
  const { fields, defaultValues, problem, draft } = options
  const [kept] = useState(() => (draft ? findDraft(draft) : null))
  const [keptNow, setKeptNow] = useState<string | null>(null)
  const form = useForm<Values>({
    defaultValues: { ...defaultValues, ...(kept?.values as object | undefined) } as DefaultValues<Values>,
    shouldFocusError: false,
    reValidateMode: 'onSubmit',
  })
  const texts = useTextAnswers()
  const { subscribe, formState } = form

  useEffect(() => {
    if (!draft) {
      return
    }

    return subscribe({
      formState: { values: true },
      callback: ({ values }) => {
        const now = new Date()
        setKeptNow(keepDraft(draft, values, now) ? toTheMinute(now) : null)
      },
    })
  }, [draft, subscribe])

  const errorOf = (name: Path<Values>) => {
    const ours: unknown = get(formState.errors, `${name}.message`)

    return typeof ours === 'string' && ours !== '' ? ours : problem?.fields[name]?.[0]
  }

  return {
    ...form,
    errorOf,
    messages: messagesOf(fields, errorOf, problem),
    problem,
    texts,
    keptAt: kept?.keptAt ?? null,
    keptNow,
  }
}

/** The form is drawn again when the minute changes, and not at every key. */
function toTheMinute(now: Date): string {
  return `${now.toISOString().slice(0, 16)}Z`
}

function messagesOf<Values extends FieldValues>(
  fields: readonly Path<Values>[],
  errorOf: (name: Path<Values>) => string | undefined,
  problem: Problem | null,
): FormMessage[] {
  const beside = fields.flatMap((name) => {
    const message = errorOf(name)

    return message ? [{ name, message }] : []
  })
  const elsewhere = Object.entries(problem?.fields ?? {})
    .filter(([name]) => !fields.some((field) => field === name))
    .map(([, [message = '']]) => ({ name: null, message }))
  const whole =
    problem && beside.length === 0 && elsewhere.length === 0 ? [{ name: null, message: problem.message }] : []

  return [...beside, ...elsewhere, ...whole]
}
