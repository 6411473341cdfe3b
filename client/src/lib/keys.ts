/** Whether a key that is pressed here belongs to a text or a choice, and to nothing else on the page. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
  )
}

/** An open dialog keeps the keys: the page behind it cannot be used. */
export function isDialogOpen(): boolean {
  return document.querySelector('dialog[open]') !== null
}
