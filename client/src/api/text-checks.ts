import { api, orThrow } from './client'
import type { Schema } from './schema'

export type MarkedWords = Schema<'MarkedWords'>

/** Marked words that a save was refused for, with the field that they are in. */
export type FieldMark = Schema<'FieldMark'>

/** "This is not a child or family", as it is sent along with a form. */
export interface TextAnswer {
  field: string
  kind: MarkedWords['kind']
  words: string
}

/** Where a text is written, which decides who looks through it. */
export interface TextPlace {
  kind: 'board' | 'agency'
  slug: string
}

/** What in a text may tell who a child or a family is. Nothing of it is kept. */
export async function checkText(place: TextPlace, text: string, signal: AbortSignal): Promise<MarkedWords[]> {
  const checked = await orThrow(
    place.kind === 'board'
      ? api.POST('/{board}/api/text-checks', {
          params: { path: { board: place.slug } },
          body: { text },
          signal,
        })
      : api.POST('/agencies/{agency}/api/text-checks', {
          params: { path: { agency: place.slug } },
          body: { text },
          signal,
        }),
  )

  return checked.findings
}
