import { useEffect } from 'react'

import { isDialogOpen, isTyping } from '@/lib/keys'

/** Ctrl K (or Command K) anywhere, and "/" where nobody is typing. Another open dialog keeps its keys. */
export function usePaletteKeys(onOpen: () => void): void {
  useEffect(() => {
    const open = (event: KeyboardEvent) => {
      const isAsked = isShortcut(event) || (isSlash(event) && !isTyping(event.target))

      if (isAsked && !isDialogOpen()) {
        event.preventDefault()
        onOpen()
      }
    }

    document.addEventListener('keydown', open)

    return () => {
      document.removeEventListener('keydown', open)
    }
  }, [onOpen])
}

function isShortcut({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey
}

function isSlash({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return key === '/' && !ctrlKey && !metaKey && !altKey
}
