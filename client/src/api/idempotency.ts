import { draftKey, dropDraft, findDraft, keepDraft } from '@/lib/drafts'

/** How long the service remembers a key. */
const lifetime = 24 * 60 * 60 * 1000

/** What was sent and not yet answered with a success, by its fingerprint, with the key that it goes under. */
const unanswered = new Map<string, string>()

/** What succeeded last by each fingerprint, and which requests had begun by then. */
const succeeded = new Map<string, { key: string; turn: number }>()

let turn = 0

/** Reads that are asked for by POST, because what they ask about is no part of an address. */
const reads = /\/(text-checks|file-checks|search|file-search)$/

/** Whether a request creates or sends something. What people do about their own account holds passwords, and has no key. */
export function takesKey(method: string, path: string): boolean {
  return method.toUpperCase() === 'POST' && !path.startsWith('/api/') && !reads.test(path)
}

/** Counts a request as begun, before its content is looked at, which takes a moment. */
export function begin(): number {
  turn += 1

  return turn
}

/**
 * The key under which a request goes. The same content goes under the same key until it has succeeded, also after a lost
 * answer or when the page was loaded again; content that was changed goes under a new one.
 */
export function keyOf(fingerprint: string, begun: number, now: Date): string {
  const last = succeeded.get(fingerprint)

  // A second press that came before the answer to the first is the same press.
  if (last && begun <= last.turn) {
    return last.key
  }

  const key = unanswered.get(fingerprint) ?? keptKey(fingerprint, now) ?? crypto.randomUUID()
  unanswered.set(fingerprint, key)
  keepDraft(placeOf(fingerprint), key, now)

  return key
}

/** After a success the same content is a new thing. A refusal leaves the key: the service has kept nothing under it. */
export function answered(fingerprint: string): void {
  const key = unanswered.get(fingerprint)

  if (key) {
    succeeded.set(fingerprint, { key, turn })
  }

  unanswered.delete(fingerprint)
  dropDraft(placeOf(fingerprint))
}

/** When a session ends, nothing that was sent in it is known to the next. What is stored goes with the drafts. */
export function forgetKeys(): void {
  unanswered.clear()
  succeeded.clear()
}

/** What is asked for, from which version and with which content, as a SHA-256: it says nothing of the words. */
export async function fingerprintOf(request: Request): Promise<string> {
  const parts = [
    request.method,
    request.url,
    request.headers.get('If-Match') ?? '',
    ...(await contentOf(request)),
  ]

  return digest(new TextEncoder().encode(JSON.stringify(parts)))
}

/** The content without what differs each time that it is sent, which is the line between the parts of a form. */
async function contentOf(request: Request): Promise<string[]> {
  const copy = request.clone()

  if (!request.headers.get('Content-Type')?.startsWith('multipart/form-data')) {
    return [await copy.text()]
  }

  const parts: string[] = []

  for (const [name, value] of await copy.formData()) {
    parts.push(
      name,
      ...(typeof value === 'string' ? [value] : [value.name, await digest(await value.arrayBuffer())]),
    )
  }

  return parts
}

async function digest(bytes: BufferSource): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))

  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

function keptKey(fingerprint: string, now: Date): string | null {
  const kept = findDraft(placeOf(fingerprint))
  const isYoung = kept !== null && now.getTime() - new Date(kept.keptAt).getTime() < lifetime

  return isYoung && typeof kept.values === 'string' ? kept.values : null
}

function placeOf(fingerprint: string): string {
  return draftKey('~sent', '', fingerprint)
}
