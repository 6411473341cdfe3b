import { useId, useLayoutEffect, useRef, type ReactNode } from 'react'

interface DialogProps {
  title: string
  isWide?: boolean
  /** Without it the dialog cannot be left by Escape. */
  onClose?: () => void
  children: ReactNode
}

/** A question that must be answered first: the browser's own modal dialog, with the page behind it inert. */
export function Dialog({ title, isWide, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()

  // Closed while it is still on the page, it gives the focus back to what opened it.
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()

    return () => {
      element?.close()
    }
  }, [])

  return (
    <dialog
      ref={dialog}
      className={`lc-dialog${isWide ? ' lc-dialog--wide' : ''}`}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onClose?.()
      }}
    >
      <h2 className="lc-h2" id={titleId} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </dialog>
  )
}
