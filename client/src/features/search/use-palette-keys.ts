import { useEffect } from 'react'

/** Ctrl K (or Command K) anywhere, and "/" where nobody is typing. Another open dialog keeps its keys. */
export function usePaletteKeys(onOpen: () => void): void {
  useEffect(() => {
    const open = (event: KeyboardEvent) => {
      const isAsked = isShortcut(event) || (isSlash(event) && !isTyping(event.target))

      if (isAsked && !document.querySelector('dialog[open]')) {
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

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
  )
}
