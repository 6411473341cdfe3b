import { Link } from '@tanstack/react-router'

interface PagesProps {
  after: string | undefined
  next: string | null
}

/** Pages with an address, not endless scrolling: footers, printing and links keep working. */
export function Pages({ after, next }: PagesProps) {
  if (!after && !next) {
    return null
  }

  const to = (page: string | undefined) => (before: Record<string, unknown>) => ({ ...before, after: page })

  return (
    <nav className="lc-actions mt" aria-label="Pages">
      {after && (
        <Link className="lc-btn" to="." search={to(undefined)}>
          First page
        </Link>
      )}
      {next && (
        <Link className="lc-btn" to="." search={to(next)}>
          Next page
        </Link>
      )}
    </nav>
  )
}
