import { useState } from 'react'

import { Notice } from '@/components/Notice'
import { Undo } from '@/components/Undo'
import { useUndo } from '@/components/use-undo'
import { count } from '@/lib/text'

import { ManyDialog } from './ManyDialog'
import { useChangeMany, type ManyChange } from './change-many'
import type { Chosen } from './use-chosen'

interface ChosenBarProps {
  board: string
  chosen: Chosen
  onPage: number
}

const buttons = [
  { kind: 'reply', label: 'Ask for a reply' },
  { kind: 'due', label: 'Set another day' },
  { kind: 'post', label: 'Give to another post' },
  { kind: 'close', label: 'Close' },
] as const

/** What can be done with the actions that are chosen, and the way back from what was just done. */
export function ChosenBar({ board, chosen, onPage }: ChosenBarProps) {
  const [kind, setKind] = useState<ManyChange['kind'] | null>(null)
  const { offer, offerUndo, dropOffer } = useUndo()
  const changeMany = useChangeMany(board)
  const [said, setSaid] = useState<string | null>(null)
  const { length } = chosen.actions

  return (
    <>
      <div className="act__chosen" role="group" aria-label="Change many actions">
        <span role="status">{length === 0 ? 'None chosen' : `${count(length, 'action')} chosen`}</span>
        {length < onPage && (
          <button type="button" className="lc-linkbtn" onClick={chosen.all}>
            Choose all {onPage} on this page
          </button>
        )}
        {length > 0 && (
          <>
            <button type="button" className="lc-linkbtn" onClick={chosen.none}>
              Choose none
            </button>
            {buttons.map((button) => (
              <button
                key={button.kind}
                type="button"
                className="lc-btn"
                onClick={() => {
                  setKind(button.kind)
                }}
              >
                {button.label}
              </button>
            ))}
          </>
        )}
      </div>
      <Undo offer={offer} onClose={dropOffer} />
      {said && length === 0 && (
        <Notice kind="good">
          <p>{said}</p>
        </Notice>
      )}
      {kind && (
        <ManyDialog
          board={board}
          kind={kind}
          actions={chosen.actions}
          onClose={() => {
            setKind(null)
          }}
          onDone={({ done, undone, back }) => {
            setKind(null)
            chosen.none()
            offerUndo({ done, undone, takeBack: () => changeMany.mutateAsync(back) })
          }}
          onOnlyDone={(words) => {
            setKind(null)
            chosen.none()
            setSaid(words)
          }}
        />
      )}
    </>
  )
}
