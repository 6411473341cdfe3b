import type { ReactNode } from 'react'

interface ChartFrameProps {
  /** What the chart says about itself below: how to read it, and where its numbers come from. */
  notes: readonly (string | false)[]
  /** The same numbers as a table; every chart has one. */
  table: ReactNode
  children: ReactNode
}

/** Around each chart: the picture, how to read it, and the table behind it. */
export function ChartFrame({ notes, table, children }: ChartFrameProps) {
  const said = notes.filter((note) => note !== false)

  return (
    <div className="lc-fig">
      {children}
      {said.length > 0 && <p className="xsmall muted">{said.join(' ')}</p>}
      <details className="lc-fig__table">
        <summary>Show as a table</summary>
        {table}
      </details>
    </div>
  )
}
