import { Link, useRouterState } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'

import { Icon } from '@/components/Icon'

interface MainNavProps {
  /** The name of the section that is open. */
  current: string
  canChangePlace: boolean
  children: ReactNode
}

/** One row of sections; on narrow screens it folds under "Menu". */
export function MainNav({ current, canChangePlace, children }: MainNavProps) {
  // Whatever page was open when the menu was unfolded: on any other page it is folded again.
  const page = useRouterState({ select: ({ location }) => location.href })
  const [unfoldedOn, setUnfoldedOn] = useState<string | null>(null)
  const isUnfolded = unfoldedOn === page

  return (
    <>
      <button
        type="button"
        className="lc-nav__toggle"
        aria-expanded={isUnfolded}
        aria-controls="main-nav"
        onClick={() => {
          setUnfoldedOn(isUnfolded ? null : page)
        }}
      >
        <Icon name="menu" /> Menu <span className="muted">· {current}</span>
      </button>
      <ul className="lc-nav__list" id="main-nav" data-open={isUnfolded}>
        {children}
        {canChangePlace && (
          <li className="lc-only-s">
            <Link className="lc-nav__link" to="/boards">
              Change board
            </Link>
          </li>
        )}
      </ul>
    </>
  )
}
