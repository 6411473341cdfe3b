import type { ReactNode } from 'react'

import { Icon } from '@/components/Icon'
import { ProductMark } from '@/components/ProductMark'

const arcs = [60, 120, 180, 240, 300]

interface EntryLayoutProps {
  isWide?: boolean
  children: ReactNode
}

/** The two halves of every page before the door: what this is, and the form. */
export function EntryLayout({ isWide, children }: EntryLayoutProps) {
  return (
    <div className="ent__split">
      <header className="ent__side">
        <svg className="ent__arcs" viewBox="0 0 400 400" aria-hidden="true" focusable="false">
          <g fill="none" stroke="#1d5586" strokeWidth="26">
            {arcs.map((radius) => (
              <circle key={radius} cx="330" cy="400" r={radius} />
            ))}
          </g>
        </svg>
        <a className="ent__logo" href="/sign-in">
          <ProductMark size={44} isOnProductColour />
          <span>LscbCloud</span>
        </a>
        <div className="ent__pitch">
          <p className="ent__big">One place for the work of the board.</p>
          <p>
            Priorities and what changed for children: what the board did, what the impact was, and what it
            will do next, kept through the year.
          </p>
        </div>
        <p className="ent__safe">
          <Icon name="lock" /> No child is named here. Each board’s work stays in its own workspace.
        </p>
      </header>
      <main id="main" className="ent__main" tabIndex={-1}>
        <div className={`ent__form${isWide ? ' ent__form--wide' : ''}`}>{children}</div>
      </main>
    </div>
  )
}
