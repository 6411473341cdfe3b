import { queryOptions } from '@tanstack/react-query'

import { api, orThrow } from './client'
import type { Schema } from './schema'
import type { TextPlace } from './text-checks'

export type FileKind = Schema<'FileKind'>
export type FileCheck = Schema<'FileCheck'>

/** That something comes as a file; none where the person has not chosen one yet. */
export interface Upload {
  file: File | null
}

/** What a person is told before they choose a file: evidence of a board, or an agency's proof. */
export const fileRulesQuery = (place: TextPlace) =>
  queryOptions({
    queryKey: [...(place.kind === 'agency' ? ['agencies'] : []), place.slug, 'file-rules'],
    queryFn: ({ signal }) =>
      orThrow(
        place.kind === 'board'
          ? api.GET('/{board}/api/evidence/file-rules', { params: { path: { board: place.slug } }, signal })
          : api.GET('/agencies/{agency}/api/actions/file-rules', {
              params: { path: { agency: place.slug } },
              signal,
            }),
      ),
    staleTime: Infinity,
  })

/** What is found in a file. Nothing of it is kept. */
export function checkFile(place: TextPlace, file: File): Promise<FileCheck> {
  const form = new FormData()
  form.set('file', file)
  const sent = { body: '', bodySerializer: () => form }

  return orThrow(
    place.kind === 'board'
      ? api.POST('/{board}/api/evidence/file-checks', { params: { path: { board: place.slug } }, ...sent })
      : api.POST('/agencies/{agency}/api/actions/file-checks', {
          params: { path: { agency: place.slug } },
          ...sent,
        }),
  )
}

/** A body as JSON; with an upload it goes as a form of two parts. */
export function sentWith<Body>(body: Body, upload: Upload | null) {
  if (!upload) {
    return { body }
  }

  const form = new FormData()
  form.set('terms', JSON.stringify(body))

  if (upload.file) {
    form.set('file', upload.file)
  }

  return { body, bodySerializer: () => form }
}
