import { http, HttpResponse } from 'msw'

import { server } from './server'

/** Answers a form with a file, and keeps its parts. */
export function takeForm(address: string, status: number, body?: object): FormData[] {
  const sent: FormData[] = []
  server.use(
    http.post(`*${address}`, async ({ request }) => {
      sent.push(await request.formData())

      return body ? HttpResponse.json(body, { status }) : new HttpResponse(null, { status })
    }),
  )

  return sent
}

/** What is said along with the file. */
export function termsOf(form: FormData | undefined): unknown {
  return JSON.parse((form?.get('terms') as string | null) ?? 'null')
}
