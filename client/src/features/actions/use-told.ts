import { useState } from 'react'

import { useUndo, type UndoOffer } from '@/components/use-undo'

import { useChangeMany } from './change-many'
import type { WayBack } from './many'

interface Told {
  /** What was just done and can be taken back. */
  offer: UndoOffer | null
  dropOffer: () => void
  /** What was just done and cannot. */
  said: string | null
  onDone: (way: WayBack) => void
  onOnlyDone: (words: string) => void
}

/** Holds what the list tells of the last change, be it of one action or of many. */
export function useTold(board: string): Told {
  const { offer, offerUndo, dropOffer } = useUndo()
  const changeMany = useChangeMany(board)
  const [said, setSaid] = useState<string | null>(null)

  return {
    offer,
    dropOffer,
    said,
    onDone: ({ done, undone, back }) => {
      setSaid(null)
      offerUndo({ done, undone, takeBack: () => changeMany.mutateAsync(back) })
    },
    onOnlyDone: (words) => {
      dropOffer()
      setSaid(words)
    },
  }
}
