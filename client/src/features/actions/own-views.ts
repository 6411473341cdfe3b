import { useMutation, useQueryClient } from '@tanstack/react-query'

import { api, orThrow } from '@/api/client'
import type { Schema } from '@/api/schema'

import { keys } from './keys'

export function useKeepView(board: string) {
  const queryClient = useQueryClient()

  return useMutation({
    mutationFn: (body: Schema<'ActionViewBody'>) =>
      orThrow(api.POST('/{board}/api/action-views', { params: { path: { board } }, body })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: [...keys.board(board), 'list'] }),
  })
}

export function useForgetView(board: string) {
  const queryClient = useQueryClient()

  return useMutation({
    mutationFn: (view: string) =>
      orThrow(api.DELETE('/{board}/api/action-views/{view}', { params: { path: { board, view } } })),
    // Also where it is gone already: the list knows.
    onSettled: () => queryClient.invalidateQueries({ queryKey: [...keys.board(board), 'list'] }),
  })
}
