import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

import { accentStyle } from '@/lib/accent-style'
import { formatDay } from '@/lib/dates'

interface ShellProps {
  accent: string
  brand: ReactNode
  tools?: ReactNode
  nav?: ReactNode
  /** The business day of the demonstration, when this is one. */
  demonstrationDay?: string | undefined
  isForm?: boolean
  children: ReactNode
}

/** The frame of every page behind the door: whose place it is, where one can go, what day it is. */
export function Shell({ accent, brand, tools, nav, demonstrationDay, isForm, children }: ShellProps) {
  const wrap = `lc-wrap${isForm ? ' lc-wrap--form' : ''}`

  return (
    <div className="lc-shell" style={accentStyle(accent)}>
      <header className="lc-header">
        <div className={wrap}>
          <div className="lc-header__in">
            {brand}
            {tools && <div className="lc-header__tools">{tools}</div>}
          </div>
        </div>
      </header>
      {nav && (
        <nav className="lc-nav" aria-label="Main">
          <div className={wrap}>{nav}</div>
        </nav>
      )}
      {demonstrationDay && (
        <section className="lc-demo" aria-label="Demonstration">
          <div className={wrap}>
            Demonstration: the day is <strong>{formatDay(demonstrationDay)}</strong>. People are invented, and
            so is what is marked so.
          </div>
        </section>
      )}
      <main id="main" className="lc-main" tabIndex={-1}>
        <div className={wrap}>{children}</div>
      </main>
      <footer className="lc-foot">
        <div className={wrap}>
          <div className="lc-foot__in">
            <Link to="/help">Help</Link>
            <Link to="/accessibility">Accessibility</Link>
            <Link to="/privacy">Privacy</Link>
            <Link to="/status">Service status</Link>
            {demonstrationDay && <span className="end">Demonstration content. Nothing here is for use.</span>}
          </div>
        </div>
      </footer>
    </div>
  )
}
