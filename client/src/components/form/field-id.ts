import { createContext, use } from 'react'

/** Two forms on one page may ask for the same thing: each form's elements carry its own name. */
export const FormName = createContext('form')

/** The element of a field, to which its label, its hint and its message belong. */
export function fieldId(form: string, name: string): string {
  return `${form}-${name.replaceAll('.', '-')}`
}

interface Described {
  name: string
  hint?: string | undefined
  error?: string | undefined
}

/** The element of a field in this form, and what describes it: its hint and its message. */
export function useField({ name, hint, error }: Described): { id: string; describedBy: string | undefined } {
  const id = fieldId(use(FormName), name)
  const describing = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean)

  return { id, describedBy: describing.length > 0 ? describing.join(' ') : undefined }
}
