import { Outlet } from '@tanstack/react-router'

import { Announcer } from './Announcer'
import { AwayBar } from './AwayBar'
import { SessionGuard } from './SessionGuard'
import { SignOutGuard } from './SignOutGuard'

export function Root() {
  return (
    <>
      <a
        href="#main"
        className="govuk-skip-link"
        onClick={(event) => {
          event.preventDefault()
          document.getElementById('main')?.focus()
        }}
      >
        Skip to main content
      </a>
      <AwayBar />
      <Outlet />
      <Announcer />
      <SessionGuard />
      <SignOutGuard />
    </>
  )
}
