import { useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Outlet, useNavigate } from '@tanstack/react-router'

import { useRefreshSession, useSession } from '@/api/session'
import { AccountPage } from '@/features/account/AccountPage'
import { SecondFactorSetupPage } from '@/features/account/SecondFactorSetupPage'
import { MailboxPage } from '@/features/mailbox/MailboxPage'
import { StopLinkProblem } from '@/features/notifications/StopLinkProblem'
import { StopEmailsPage } from '@/features/notifications/StopEmailsPage'
import { ChooseBoardPage } from '@/features/places/ChooseBoardPage'

import { BareShell } from '../BareShell'
import { signOut } from '../sign-out'

export { AccessibilityPage } from '@/features/help/AccessibilityPage'
export { HelpPage } from '@/features/help/HelpPage'
export { PrivacyPage } from '@/features/help/PrivacyPage'
export { NotificationsPage as Notifications } from '@/features/notifications/NotificationsPage'
export { StatusPage } from '@/features/help/StatusPage'

const boards = getRouteApi('/signed-in/own/boards')
const account = getRouteApi('/signed-in/own/account')
const stopEmails = getRouteApi('/bare/account/stop-emails')
const setup = getRouteApi('/signed-in/own/account/second-factor')

export function Bare() {
  return (
    <BareShell>
      <Outlet />
    </BareShell>
  )
}

export function Boards() {
  const { session } = boards.useRouteContext()

  return <ChooseBoardPage session={session} now={new Date()} />
}

export function Account() {
  const { session } = account.useRouteContext()
  const queryClient = useQueryClient()

  return (
    <AccountPage
      session={useSession() ?? session}
      now={new Date()}
      onSignOut={() => void signOut(queryClient)}
    />
  )
}

export function SecondFactorSetup() {
  const { session } = setup.useRouteContext()
  const refreshSession = useRefreshSession()
  const navigate = useNavigate()

  return (
    <SecondFactorSetupPage
      isRequired={session.person.mustEnrol}
      onDone={() => void refreshSession().then(() => navigate({ to: '/boards' }))}
      onLater={() => void navigate({ to: '/boards' })}
    />
  )
}

export function StopEmails() {
  const { token } = stopEmails.useSearch()
  const { isWhole } = stopEmails.useLoaderData()

  return isWhole ? <StopEmailsPage token={token} /> : <StopLinkProblem />
}

export function Mailbox() {
  return <MailboxPage now={new Date()} />
}
