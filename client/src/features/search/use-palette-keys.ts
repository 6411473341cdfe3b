import { useEffect } from 'react'

import { isDialogOpen } from '@/lib/keys'

/** Ctrl K, or Command K, anywhere. Another open dialog keeps its keys. No single letter or sign is a shortcut: speech and a slip would press it. */
export function usePaletteKeys(onOpen: () => void): void {
  useEffect(() => {
    const open = (event: KeyboardEvent) => {
      if (isShortcut(event) && !isDialogOpen()) {
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
