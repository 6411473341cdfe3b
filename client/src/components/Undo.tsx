import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'

import { asProblem } from '@/api/problem'
import { isDialogOpen, isTyping } from '@/lib/keys'

import { Icon } from './Icon'
import type { UndoOffer } from './use-undo'

interface UndoProps {
  offer: UndoOffer | null
  onClose: () => void
}

/** What was just done, with the way back. It waits: nobody has to be quicker than a clock to take something back. */
export function Undo({ offer, onClose }: UndoProps) {
  const close = useRef<HTMLButtonElement>(null)
  const undo = useMutation({ mutationFn: ({ takeBack }: UndoOffer) => takeBack() })
  const isThisOne = offer !== null && undo.variables?.number === offer.number
  const isPending = isThisOne && undo.isPending
  const isUndone = isThisOne && undo.isSuccess
  const problem = isThisOne ? asProblem(undo.error) : null
  // What the service refuses for good is not offered again: it would be refused each time.
  const canTakeBack = offer !== null && !isUndone && (!problem || problem.mayPass)
  const takeBack = () => {
    if (canTakeBack && !isPending) {
      undo.mutate(offer, {
        // The button that was pressed is gone then: the focus goes to the next one.
        onSuccess: () => close.current?.focus(),
      })
    }
  }

  useEffect(() => {
    const takeBackByKey = (event: KeyboardEvent) => {
      if (canTakeBack && isUndoKey(event) && !isTyping(event.target) && !isDialogOpen()) {
        event.preventDefault()
        takeBack()
      }
    }

    document.addEventListener('keydown', takeBackByKey)

    return () => {
      document.removeEventListener('keydown', takeBackByKey)
    }
  })

  return (
    <div className={offer ? `lc-undo${problem ? ' lc-undo--bad' : ''}` : undefined}>
      {offer && <Icon name={problem ? 'warn' : 'check'} />}
      {/* Always on the page: a region that comes together with its words is not read out. */}
      <p className="lc-undo__t" role="status">
        {offer && (problem?.message ?? (isUndone ? offer.undone : offer.done))}
      </p>
      {canTakeBack && (
        <button
          type="button"
          className="lc-btn lc-btn--s"
          aria-disabled={isPending}
          aria-keyshortcuts="Control+Z"
          onClick={takeBack}
        >
          {problem ? 'Try again' : 'Undo'}
        </button>
      )}
      {offer && (
        <button
          type="button"
          className="lc-undo__x"
          ref={close}
          onClick={() => {
            onClose()
            // What had the focus is gone: it begins again at the top, as on a new page.
            document.querySelector('h1')?.focus()
          }}
        >
          <Icon name="close" size={15} />
          <span className="vh">Close: {offer.done}</span>
        </button>
      )}
    </div>
  )
}

function isUndoKey({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'z' && (ctrlKey || metaKey) && !shiftKey && !altKey
}
