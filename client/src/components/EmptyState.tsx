import type { ReactNode } from 'react'

interface EmptyStateProps {
  /** What would be here. */
  title: string
  /** Why it matters, in a sentence. */
  why: string
  /** The one thing to do about it, if this person may. */
  action?: ReactNode
}

export function EmptyState({ title, why, action }: EmptyStateProps) {
  return (
    <div className="lc-empty">
      <h2 className="lc-h3">{title}</h2>
      <p>{why}</p>
      {action && <div className="lc-actions">{action}</div>}
    </div>
  )
}
