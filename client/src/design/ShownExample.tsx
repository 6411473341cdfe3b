import { useId, useState } from 'react'

import type { Part } from './part'
import { sourceOf } from './sources'

type ShownExampleProps = Part['examples'][number]

/** One state of a component as it is, and the text that makes it. */
export function ShownExample({ title, file, Show, open }: ShownExampleProps) {
  const [isShown, setIsShown] = useState(open === undefined)
  const id = useId()

  return (
    <div className="dsg__ex" role="group" aria-labelledby={id}>
      {/* No heading: what is shown has headings of its own. */}
      <p className="lc-h4" id={id}>
        {title}
      </p>
      {open && (
        <button
          type="button"
          className="lc-btn lc-btn--s"
          onClick={() => {
            setIsShown(!isShown)
          }}
        >
          {isShown ? 'Take it away' : open} <span className="vh">: {title}</span>
        </button>
      )}
      {isShown && (
        <div className="dsg__show">
          <Show />
        </div>
      )}
      <details className="lc-changes">
        <summary>
          Source<span className="vh"> of {title}</span>
        </summary>
        <pre className="dsg__src">
          <code>{sourceOf(file)}</code>
        </pre>
      </details>
    </div>
  )
}
