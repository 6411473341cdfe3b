import { useState } from 'react'

import { count } from '@/lib/text'

import { ManyDialog } from './ManyDialog'
import type { ManyChange } from './change-many'
import type { WayBack } from './many'
import type { Chosen } from './use-chosen'

interface ChosenBarProps {
  board: string
  chosen: Chosen
  onPage: number
  onDone: (way: WayBack) => void
  onOnlyDone: (words: string) => void
}

const buttons = [
  { kind: 'reply', label: 'Ask for a reply' },
  { kind: 'due', label: 'Set another day' },
  { kind: 'post', label: 'Give to another post' },
  { kind: 'close', label: 'Close' },
] as const

/** What can be done with the actions that are chosen. */
export function ChosenBar({ board, chosen, onPage, onDone, onOnlyDone }: ChosenBarProps) {
  const [kind, setKind] = useState<ManyChange['kind'] | null>(null)
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
      {kind && (
        <ManyDialog
          board={board}
          kind={kind}
          actions={chosen.actions}
          onClose={() => {
            setKind(null)
          }}
          onDone={(way) => {
            setKind(null)
            chosen.none()
            onDone(way)
          }}
          onOnlyDone={(words) => {
            setKind(null)
            chosen.none()
            onOnlyDone(words)
          }}
        />
      )}
    </>
  )
}
