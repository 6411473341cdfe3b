import type { Schema } from './schema'

/** Why the service refused, in the form in which every page and form shows it. */
export class Problem extends Error {
  /** 0 when no answer came at all. */
  readonly status: number
  readonly code: string
  readonly fields: Readonly<Record<string, readonly string[]>>
  /** The object as it is now, when someone else changed it first. */
  readonly current: unknown
  /** The words that have to be answered for or taken out before this is saved. */
  readonly marks: NonNullable<Schema<'ProblemDetails'>['marks']>
  readonly traceId: string | null

  constructor(status: number, body: Partial<Schema<'ProblemDetails'>> = {}) {
    super(body.detail ?? body.title ?? sentences[status] ?? 'Something went wrong. Try again.')
    this.name = 'Problem'
    this.status = status
    this.code = body.code ?? 'unknown'
    this.fields = body.fields ?? {}
    this.current = body.current
    this.marks = body.marks ?? []
    this.traceId = body.traceId ?? null
  }

  /** The service is away or cannot be reached: nothing was wrong with what was sent. */
  get isAway(): boolean {
    return this.status === 0 || this.status === 502 || this.status === 503 || this.status === 504
  }

  /** The same request may succeed when it is sent again a little later. */
  get mayPass(): boolean {
    return this.isAway || this.status === 429 || this.status >= 500
  }

  get isStale(): boolean {
    return this.status === 412
  }

  get isSessionEnded(): boolean {
    return this.status === 401 && this.code !== 'session.refused'
  }
}

const sentences: Partial<Record<number, string>> = {
  0: 'We cannot reach the service.',
  403: 'You may not do this.',
  404: 'This page does not exist.',
  413: 'This is too large to send.',
  429: 'Too many tries. Wait a few minutes and try again.',
  503: 'We cannot reach the service.',
}

/** What a mutation or query threw, as a problem; null when it threw nothing. */
export function asProblem(error: unknown): Problem | null {
  if (error === null || error === undefined) {
    return null
  }

  return error instanceof Problem ? error : new Problem(500)
}
