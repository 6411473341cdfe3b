import { useEffect, useRef } from 'react'

import { Icon } from './Icon'

interface FilterChipsProps {
  /** What the list is narrowed by, in words, each with the way to let go of it. */
  chips: readonly { words: string; onRemove: () => void }[]
}

/** What a list is narrowed by. On paper the words stay. */
export function FilterChips({ chips }: FilterChipsProps) {
  const list = useRef<HTMLUListElement>(null)
  const isRemoving = useRef(false)

  // The button that was pressed is gone: the focus goes to the next chip, or to the heading of the page.
  useEffect(() => {
    if (isRemoving.current) {
      isRemoving.current = false
      const next = list.current?.querySelector('button') ?? document.querySelector('h1')
      next?.focus()
    }
  }, [chips.length])

  return chips.length > 0 ? (
    <ul className="lc-chips" aria-label="Narrowed by" ref={list}>
      {chips.map(({ words, onRemove }) => (
        <li key={words} className="lc-chip">
          {words}
          <button
            type="button"
            className="lc-chip__x"
            onClick={() => {
              isRemoving.current = true
              onRemove()
            }}
          >
            <Icon name="close" size={15} />
            <span className="vh">Remove {words}</span>
          </button>
        </li>
      ))}
    </ul>
  ) : null
}
