import { useLocation } from '@tanstack/react-router'
import { useState } from 'react'

/** Something that was just done and can be taken back. */
interface Undoable {
  /** What was done: "3 actions were agreed." */
  done: string
  /** What is so once it is taken back: "3 actions are proposed again." */
  undone: string
  /** Takes it back; what the service refuses is told in its words. */
  takeBack: () => Promise<unknown>
}

export interface UndoOffer extends Undoable {
  /** Two offers may say the same, and are not the same. */
  number: number
}

interface UndoOffers {
  /** What can be taken back now: the last thing done on this page at this address. */
  offer: UndoOffer | null
  offerUndo: (undoable: Undoable) => void
  dropOffer: () => void
}

/** Holds what can be taken back until it is dismissed, something else is done, or the person goes elsewhere. */
export function useUndo(): UndoOffers {
  const address = useLocation({ select: ({ href }) => href })
  const [last, setLast] = useState<{ offer: UndoOffer; address: string } | null>(null)

  return {
    offer: last?.address === address ? last.offer : null,
    offerUndo: (undoable) => {
      setLast({ offer: { ...undoable, number: (last?.offer.number ?? 0) + 1 }, address })
    },
    dropOffer: () => {
      setLast(null)
    },
  }
}
