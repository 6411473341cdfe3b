import { http, HttpResponse, type JsonBodyType } from 'msw'
import { setupServer } from 'msw/node'

/** The fake service: each test says what it answers. */
export const server = setupServer()

type Method = 'get' | 'post' | 'put' | 'delete'

interface Sent {
  address: URL
  body: unknown
  headers: Headers
}

/** Answers one address, and keeps what was sent to it. */
export function answer(
  method: Method,
  path: string,
  status: number,
  body?: JsonBodyType,
  headers: Record<string, string> = {},
): Sent[] {
  const sent: Sent[] = []

  server.use(
    http[method](`*${path}`, async ({ request }) => {
      const text = await request.text()
      sent.push({
        address: new URL(request.url),
        body: text === '' ? null : withoutNoAnswers(JSON.parse(text) as unknown),
        headers: request.headers,
      })

      return body === undefined
        ? new HttpResponse(null, { status, headers })
        : HttpResponse.json(body, { status, headers })
    }),
  )

  return sent
}

/** Every form sends what is said of marked words; where nothing is, a test need not name it. */
function withoutNoAnswers(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || !('answers' in body)) {
    return body
  }

  const { answers, ...rest } = body

  return Array.isArray(answers) && answers.length === 0 ? rest : body
}

/** A refusal as the service words it. */
export function refuse(
  method: Method,
  path: string,
  status: number,
  problem: Record<string, JsonBodyType>,
): Sent[] {
  return answer(method, path, status, { status, title: 'Refused', code: 'invalid', ...problem })
}

/** No answer at all. */
export function beAway(method: Method, path: string): void {
  server.use(http[method](`*${path}`, () => HttpResponse.error()))
}
