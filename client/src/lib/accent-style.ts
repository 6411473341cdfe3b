import type { CSSProperties } from 'react'

/** The board's accent as a custom property. React sets it through the style object, which the page's policy allows. */
export function accentStyle(accent: string): CSSProperties {
  // React's type knows no custom properties.
  return { '--accent': accent } as CSSProperties
}
