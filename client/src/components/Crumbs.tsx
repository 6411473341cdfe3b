import { Children, type ReactNode } from 'react'

/** Where this page is: links to what it is in, then its own name. What is left out leaves no place. */
export function Crumbs({ children }: { children: ReactNode }) {
  return (
    <nav aria-label="Breadcrumb">
      <ol className="lc-crumbs">
        {Children.map(Children.toArray(children), (child) => (
          <li>{child}</li>
        ))}
      </ol>
    </nav>
  )
}
