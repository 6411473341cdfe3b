import { queryOptions } from '@tanstack/react-query'

import { api, orThrow } from './client'
import type { Schema } from './schema'

export type Board = Schema<'BoardView'>

export const boardQuery = (board: string) =>
  queryOptions({
    queryKey: [board, 'board'],
    queryFn: ({ signal }) => orThrow(api.GET('/{board}/api/board', { params: { path: { board } }, signal })),
    staleTime: 60_000,
  })
