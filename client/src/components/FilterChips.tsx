import { Icon } from './Icon'

interface FilterChipsProps {
  /** What the list is narrowed by, in words, each with the way to let go of it. */
  chips: readonly { words: string; onRemove: () => void }[]
}

/** What a list is narrowed by. On paper the words stay. */
export function FilterChips({ chips }: FilterChipsProps) {
  return chips.length > 0 ? (
    <ul className="lc-chips" aria-label="Narrowed by">
      {chips.map(({ words, onRemove }) => (
        <li key={words} className="lc-chip">
          {words}
          <button type="button" className="lc-chip__x" onClick={onRemove}>
            <Icon name="close" size={15} />
            <span className="vh">Remove {words}</span>
          </button>
        </li>
      ))}
    </ul>
  ) : null
}
