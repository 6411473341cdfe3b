import { Children, type ReactNode } from 'react'

/** Where this page is: links to what it is in, then its own name. */
export function Crumbs({ children }: { children: ReactNode }) {
  return (
    <nav aria-label="Breadcrumb">
      <ol className="lc-crumbs">
        {Children.map(children, (child) => (
          <li>{child}</li>
        ))}
      </ol>
    </nav>
  )
}
