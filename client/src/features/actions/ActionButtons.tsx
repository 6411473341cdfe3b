import { useState } from 'react'

import { ActionDialog } from './ActionDialog'
import type { ActionPlace, ChangeKind } from './change-one'
import type { ActionDetail } from './queries'

interface ActionButtonsProps {
  /** What people come for stands at the head of the page; what is rare stands at the side. */
  which: 'usual' | 'rare'
  place: ActionPlace
  action: ActionDetail
  today: string
  onSaved: (notice: string) => void
}

interface Verb {
  kind: ChangeKind
  words: string
  can: keyof ActionDetail['can']
}

const rare: readonly Verb[] = [
  { kind: 'reply', words: 'Ask for a reply', can: 'askForReply' },
  { kind: 'due', words: 'Change the day', can: 'setDue' },
  { kind: 'withdraw', words: 'Say that it is no longer needed', can: 'withdraw' },
]

/** In the order in which an action comes along; the last that a person may do is the main one. */
const usual: readonly Verb[] = [
  { kind: 'ask', words: 'Ask for more time', can: 'askForTime' },
  { kind: 'done', words: 'Say it is done', can: 'sayDone' },
  { kind: 'update', words: 'Write an update', can: 'update' },
  { kind: 'back', words: 'Send it back', can: 'sendBack' },
  { kind: 'answer', words: 'Answer about the day', can: 'answerDueChange' },
  { kind: 'verify', words: 'Verify it', can: 'verify' },
  { kind: 'close', words: 'Close it', can: 'close' },
  { kind: 'agree', words: 'Agree it', can: 'agree' },
]

/** What this person may do with the action as it stands; each opens a dialog. */
export function ActionButtons({ which, place, action, today, onSaved }: ActionButtonsProps) {
  const [open, setOpen] = useState<ChangeKind | null>(null)
  const possible = (which === 'usual' ? usual : rare).filter(({ can }) => action.can[can])
  const close = () => {
    setOpen(null)
  }

  return (
    <>
      {possible.map(({ kind, words }, index) => (
        <button
          key={kind}
          type="button"
          className={which === 'usual' && index === possible.length - 1 ? 'lc-btn lc-btn--primary' : 'lc-btn'}
          onClick={() => {
            setOpen(kind)
          }}
        >
          {words}
        </button>
      ))}
      {open && (
        <ActionDialog
          kind={open}
          place={place}
          action={action}
          today={today}
          onClose={close}
          onSaved={(notice) => {
            close()
            onSaved(notice)
          }}
        />
      )}
    </>
  )
}
