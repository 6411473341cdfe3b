import { useEffect, useRef, useState } from 'react'

/** A panel under a button: it closes with Escape, and when somebody goes elsewhere. */
export function useDropMenu() {
  const [isOpen, setIsOpen] = useState(false)
  const menu = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)

  useEffect(() => {
    const closeOutside = (event: Event) => {
      if (event.target instanceof Node && !menu.current?.contains(event.target)) {
        setIsOpen(false)
      }
    }

    document.addEventListener('click', closeOutside)
    document.addEventListener('focusin', closeOutside)

    return () => {
      document.removeEventListener('click', closeOutside)
      document.removeEventListener('focusin', closeOutside)
    }
  }, [])

  useEffect(() => {
    if (!isOpen) {
      return
    }

    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') {
        setIsOpen(false)
        button.current?.focus()
      }
    }

    document.addEventListener('keydown', closeOnEscape)

    return () => {
      document.removeEventListener('keydown', closeOnEscape)
    }
  }, [isOpen])

  return { menu, button, isOpen, setIsOpen }
}
