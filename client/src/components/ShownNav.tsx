import { Link } from '@tanstack/react-router'

interface ShownNavProps<Shown extends string> {
  /** What is chosen between, for those who hear it: "Which actions". */
  label: string
  /** What the list shows now; none for what it usually shows. */
  show: Shown | undefined
  parts: readonly { show: Shown | undefined; label: string; count?: number }[]
}

/** Which part of a list is shown, each with how many there are. It stands in the address, and the other filters stay. */
export function ShownNav<Shown extends string>({ label, show, parts }: ShownNavProps<Shown>) {
  return (
    <nav aria-label={label}>
      <ul className="lc-seg">
        {parts.map((part) => (
          <li key={part.label}>
            <Link
              to="."
              search={(before: Record<string, unknown>) => ({ ...before, show: part.show, after: undefined })}
              activeOptions={{ exact: true }}
              aria-current={part.show === show ? 'page' : undefined}
            >
              {part.label}
              {part.count !== undefined && (
                <>
                  {' '}
                  <span className="lc-seg__n">{part.count}</span>
                </>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
