import type { IconName } from '@/components/Icon'

const prefix = 'lscb-recent:'
const most = 6

/** What somebody opened from the search, as this device keeps it. */
interface Recent {
  title: string
  about: string
  address: string
  icon: IconName
}

/** Whose, and where: nobody else and no other place ever finds them. */
export function recentsKey(person: string, place: string): string {
  return `${prefix}${person}:${place}`
}

export function findRecents(key: string): Recent[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')

    return Array.isArray(kept) ? kept.filter(isRecent).slice(0, most) : []
  } catch {
    return []
  }
}

/** The newest first, each address once. */
export function keepRecent(key: string, recent: Recent): void {
  const others = findRecents(key).filter(({ address }) => address !== recent.address)

  try {
    localStorage.setItem(key, JSON.stringify([recent, ...others].slice(0, most)))
  } catch {
    // A full or forbidden store only means that it is not offered again.
  }
}

/** At sign-out nothing of what somebody opened stays on a shared machine. */
export function dropAllRecents(): void {
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith(prefix)) {
      localStorage.removeItem(key)
    }
  }
}

function isRecent(kept: unknown): kept is Recent {
  return (
    typeof kept === 'object' &&
    kept !== null &&
    'title' in kept &&
    'address' in kept &&
    typeof kept.address === 'string' &&
    /^\/[^/\\]/.test(kept.address)
  )
}
