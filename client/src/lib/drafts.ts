const prefix = 'lscb-draft:'

/** Text that was typed and not saved, as it is kept in this tab. */
interface Draft {
  values: unknown
  keptAt: string
}

/** Whose text it is, where, and in which form: nobody else's form ever finds it. */
export function draftKey(person: string, place: string, form: string): string {
  return `${prefix}${person}:${place}:${form}`
}

/** Whether it was kept: a full or forbidden store only means that this text is not kept a second time. */
export function keepDraft(key: string, values: unknown, now: Date): boolean {
  try {
    sessionStorage.setItem(key, JSON.stringify({ values, keptAt: now.toISOString() } satisfies Draft))

    return true
  } catch {
    return false
  }
}

export function findDraft(key: string): Draft | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null')

    return isDraft(kept) ? kept : null
  } catch {
    return null
  }
}

export function dropDraft(key: string): void {
  sessionStorage.removeItem(key)
}

/** At sign-out nothing that was typed stays on a shared machine. */
export function dropAllDrafts(): void {
  for (const key of Object.keys(sessionStorage)) {
    if (key.startsWith(prefix)) {
      sessionStorage.removeItem(key)
    }
  }
}

function isDraft(kept: unknown): kept is Draft {
  return typeof kept === 'object' && kept !== null && 'values' in kept && 'keptAt' in kept
}
