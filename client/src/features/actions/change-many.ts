import { useMutation, useQueryClient } from '@tanstack/react-query'

import { api, orThrow } from '@/api/client'
import type { Schema } from '@/api/schema'

import { keys } from './keys'

/** What is done with many actions in one step. */
export type ManyChange =
  | { kind: 'due'; body: Schema<'ManyActionsDueBody'> }
  | { kind: 'post'; body: Schema<'ManyActionsPostBody'> }
  | { kind: 'reply'; body: Schema<'ManyReplyRequestsBody'> }
  | { kind: 'close'; body: Schema<'ManyActionsClosureBody'> }

/** Changes many, all of them or none, and tells their versions then. */
export function useChangeMany(board: string) {
  const queryClient = useQueryClient()

  return useMutation({
    mutationFn: (change: ManyChange) => {
      const params = { path: { board } }

      switch (change.kind) {
        case 'due':
          return orThrow(api.PUT('/{board}/api/many-actions/due', { params, body: change.body }))
        case 'post':
          return orThrow(api.PUT('/{board}/api/many-actions/posts', { params, body: change.body }))
        case 'reply':
          return orThrow(api.POST('/{board}/api/many-actions/reply-requests', { params, body: change.body }))
        case 'close':
          return orThrow(api.POST('/{board}/api/many-actions/closures', { params, body: change.body }))
      }
    },
    // Also what was refused: somebody else changed the list.
    onSettled: () => queryClient.invalidateQueries({ queryKey: keys.board(board) }),
  })
}
