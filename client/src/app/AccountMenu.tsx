import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

import type { Session } from '@/api/session'
import { Icon } from '@/components/Icon'
import { useDropMenu } from '@/components/use-drop-menu'

interface AccountMenuProps {
  session: Session
  /** What belongs to this place: its settings. */
  children?: ReactNode
  onSignOut: () => void
}

/** Under the person's name: their account, the settings of the place they are in, the way out. */
export function AccountMenu({ session, children, onSignOut }: AccountMenuProps) {
  const { menu, button, isOpen, setIsOpen } = useDropMenu()

  return (
    <div className="lc-menu" ref={menu}>
      <button
        type="button"
        className="lc-tool"
        ref={button}
        aria-expanded={isOpen}
        aria-controls="account-menu"
        onClick={() => {
          setIsOpen(!isOpen)
        }}
      >
        <span className="lc-avatar" aria-hidden="true">
          {session.person.initials}
        </span>
        <span className="lc-hide-v">{session.person.name}</span>
        <span className="vh">, account and settings</span>
        <Icon name="down" size={15} />
      </button>
      <div className="lc-menu__panel" id="account-menu" hidden={!isOpen}>
        <p className="lc-menu__who">
          <span className="strong">{session.person.name}</span>
          <br />
          <span className="muted">{session.person.email}</span>
        </p>
        <ul
          className="lc-menu__list"
          aria-label="Settings"
          hidden={!children}
          onClickCapture={() => {
            setIsOpen(false)
          }}
        >
          {children}
        </ul>
        <ul className="lc-menu__list">
          <li>
            <Link className="lc-menu__item" to="/account">
              Your account
            </Link>
          </li>
          {session.demonstration && (
            <li>
              <Link className="lc-menu__item" to="/mailbox">
                Mailbox of the demonstration
              </Link>
            </li>
          )}
          <li>
            <button type="button" className="lc-menu__item" onClick={onSignOut}>
              Sign out
            </button>
          </li>
        </ul>
      </div>
    </div>
  )
}
