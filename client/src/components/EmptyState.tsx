import type { ReactNode } from 'react'

interface EmptyStateProps {
  /** Where it stands among the headings: within a section of the page it is the third. */
  level?: 2 | 3
  /** What would be here. */
  title: string
  /** Why it matters, in a sentence. */
  why: string
  /** The one thing to do about it, if this person may. */
  action?: ReactNode
}

export function EmptyState({ level = 2, title, why, action }: EmptyStateProps) {
  const Heading = `h${level}` as const

  return (
    <div className="lc-empty">
      <Heading className="lc-h3">{title}</Heading>
      <p>{why}</p>
      {action && <div className="lc-actions">{action}</div>}
    </div>
  )
}
