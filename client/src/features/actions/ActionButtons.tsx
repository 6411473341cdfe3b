import { useState } from 'react'

import { ActionDialog } from './ActionDialog'
import type { ActionDetail, ActionPlace, ChangeKind } from './queries'

interface ActionButtonsProps {
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

/** In the order in which an action comes along; the last that a person may do is the main one. */
const verbs: readonly Verb[] = [
  { kind: 'withdraw', words: 'No longer needed', can: 'withdraw' },
  { kind: 'due', words: 'Change the day', can: 'setDue' },
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
export function ActionButtons({ place, action, today, onSaved }: ActionButtonsProps) {
  const [open, setOpen] = useState<ChangeKind | null>(null)
  const possible = verbs.filter(({ can }) => action.can[can])
  const close = () => {
    setOpen(null)
  }

  return (
    <>
      {possible.map(({ kind, words }, index) => (
        <button
          key={kind}
          type="button"
          className={index === possible.length - 1 ? 'lc-btn lc-btn--primary' : 'lc-btn'}
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
