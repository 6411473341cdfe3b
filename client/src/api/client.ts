import createClient from 'openapi-fetch'

import { answered, begin, fingerprintOf, forgetKeys, keyOf, takesKey } from './idempotency'
import { Problem } from './problem'
import type { Schema } from './schema'
import type { paths } from './schema.gen'

let antiforgeryToken: string | null = null

/** Every change is sent with the token of the session: it is kept here and nowhere else. */
export function rememberAntiforgeryToken(session: { antiforgeryToken: string } | null): void {
  antiforgeryToken = session?.antiforgeryToken ?? null

  if (!session) {
    forgetKeys()
  }
}

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS'])

export const api = createClient<paths>({
  baseUrl: window.location.origin,
  credentials: 'same-origin',
  bodySerializer,
  // Looked up at each call, so that tests can put a fake server in between.
  fetch: (request) => globalThis.fetch(request),
})

/** Slides and word processors write U+000B and U+000C for the end of a line or of a page. In a paper they would be seen as �. */
function bodySerializer(body: unknown): string {
  return JSON.stringify(body, (_, value: unknown) =>
    typeof value === 'string' ? value.replaceAll(/[\v\f]/g, '\n') : value,
  )
}

/** The fingerprints of the requests that go under a key. */
const fingerprints = new WeakMap<Request, string>()

api.use({
  async onRequest({ request, schemaPath }) {
    if (!safeMethods.has(request.method) && antiforgeryToken) {
      request.headers.set('X-Antiforgery', antiforgeryToken)
    }

    if (takesKey(request.method, schemaPath)) {
      const begun = begin()
      const fingerprint = await fingerprintOf(request)
      request.headers.set('Idempotency-Key', keyOf(fingerprint, begun, new Date()))
      fingerprints.set(request, fingerprint)
    }

    return request
  },
  onResponse({ request, response }) {
    const fingerprint = fingerprints.get(request)

    if (fingerprint && response.ok) {
      answered(fingerprint)
    }
  },
  onError() {
    return new Problem(0, { code: 'network' })
  },
})

export interface Answer<Data> {
  data?: Data
  error?: unknown
  response: Response
}

/** What was asked for, or the problem that the service gave instead. */
export async function orThrow<Data>(asked: Promise<Answer<Data>>): Promise<Data> {
  const { data, error, response } = await asked

  if (!response.ok) {
    throw new Problem(response.status, problemBody(error))
  }

  // The types say which answers have no content; for those `undefined` is the data.
  return data as Data
}

function problemBody(error: unknown): Partial<Schema<'ProblemDetails'>> {
  return typeof error === 'object' && error !== null ? error : {}
}

/** The version that a change was made from, as `If-Match` wants it. */
export function ifMatch(version: number): { 'If-Match': string } {
  return { 'If-Match': `"${version}"` }
}
