import { useState } from 'react'

interface FindFormProps {
  /** What was looked for before. */
  text: string
  onFind: (text: string) => void
}

/** Looks for words or a reference in a list. It asks when it is sent, and not at every key. */
export function FindForm({ text, onFind }: FindFormProps) {
  const [typed, setTyped] = useState(text)
  const [before, setBefore] = useState(text)

  // The list is narrowed by other words now, such as after Back. The field stays, and so does the focus in it.
  if (text !== before) {
    setBefore(text)
    setTyped(text)
  }

  return (
    <form
      role="search"
      className="lc-filters__find"
      onSubmit={(event) => {
        event.preventDefault()
        onFind(typed.trim())
      }}
    >
      <label className="lc-filters__one">
        Words or reference
        <input
          className="govuk-input"
          type="search"
          value={typed}
          maxLength={100}
          onChange={({ target }) => {
            setTyped(target.value)
          }}
        />
      </label>
      <button type="submit" className="lc-btn">
        Find
      </button>
    </form>
  )
}
