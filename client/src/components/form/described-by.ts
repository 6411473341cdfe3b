import { fieldId } from './use-app-form'

interface Described {
  name: string
  hint?: string | undefined
  error?: string | undefined
}

/** What a control says about itself: its hint and its message. */
export function describedBy({ name, hint, error }: Described): string | undefined {
  const ids = [hint && `${fieldId(name)}-hint`, error && `${fieldId(name)}-error`].filter(Boolean)

  return ids.length > 0 ? ids.join(' ') : undefined
}
