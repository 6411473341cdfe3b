import { useEffect, useId, useRef } from 'react'

export interface ConflictRow {
  label: string
  mine: string
  theirs: string
}

interface ConflictViewProps {
  /** Who changed it first, and when, in a sentence. */
  sentence: string
  rows: readonly ConflictRow[]
  isPending: boolean
  onKeepMine: () => void
  onTakeTheirs: () => void
}

/** The service puts one of these where words were removed: see docs/texts.md. */
const marks = ['[removed]', '■']

/** Whether words were removed from the saved text that the person's own text may still hold. */
const wereRemoved = ({ mine, theirs }: ConflictRow) =>
  marks.some((mark) => theirs.includes(mark) && !mine.includes(mark))

/**
 * Two people changed the same record: both versions side by side, and the choice. Nothing is lost before it is made. Words that were
 * removed must not come back, so the person's own version is not offered then.
 */
export function ConflictView({ sentence, rows, isPending, onKeepMine, onTakeTheirs }: ConflictViewProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const headingId = useId()
  const mayHoldRemoved = rows.some(wereRemoved)

  useEffect(() => {
    heading.current?.focus()
  }, [])

  return (
    <section className="lc-conflict" aria-labelledby={headingId}>
      <h2 className="lc-h2" id={headingId} tabIndex={-1} ref={heading}>
        Someone else changed this while you were writing
      </h2>
      {mayHoldRemoved ? (
        <p>
          {sentence} Words were removed from it for good, because they should never have been written. Take
          theirs, and write your change again without them.
        </p>
      ) : (
        <p>{sentence} Nothing is lost: choose which to keep, or change yours below and save it.</p>
      )}
      <div className="lc-conflict__cols">
        <Version title="Yours, not saved yet" rows={rows} of="mine" />
        <Version title="Theirs, saved" rows={rows} of="theirs" />
      </div>
      <div className="lc-actions">
        {!mayHoldRemoved && (
          <button
            type="button"
            className="lc-btn lc-btn--primary"
            aria-disabled={isPending}
            onClick={() => {
              if (!isPending) {
                onKeepMine()
              }
            }}
          >
            Keep mine
          </button>
        )}
        <button type="button" className="lc-btn" onClick={onTakeTheirs}>
          Take theirs
        </button>
      </div>
    </section>
  )
}

function Version({
  title,
  rows,
  of,
}: {
  title: string
  rows: readonly ConflictRow[]
  of: 'mine' | 'theirs'
}) {
  return (
    <div className="lc-conflict__col">
      <h3 className="lc-h3">{title}</h3>
      <dl>
        {rows.map((row) => (
          <div key={row.label}>
            <dt>{row.label}</dt>
            <dd data-differs={row.mine !== row.theirs}>{row[of] || 'Empty'}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
